"Package metadata for pip, read from settings.ini (the stock nbdev file needs pkg_resources, which setuptools dropped)."
from configparser import ConfigParser
from pathlib import Path
import shlex, setuptools

ini = ConfigParser(delimiters=['='])
ini.read('settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']

setuptools.setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='Apache-2.0',
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Science/Research',
                 'Programming Language :: Python :: 3'],
    packages=setuptools.find_packages(include=['flowrender3d', 'flowrender3d.*']),
    package_data={'flowrender3d': ['assets/*']}, include_package_data=True, zip_safe=False,
    python_requires=f">={cfg['min_python']},<3.13",  # MediaPipe 0.10.21 has no wheels beyond 3.12
    install_requires=shlex.split(cfg['requirements']),
    extras_require={k: shlex.split(cfg[f'{k}_requirements']) for k in ('dev', 'reproduce')},
    long_description=Path('README.md').read_text(encoding='utf8'), long_description_content_type='text/markdown',
    entry_points={'console_scripts': [cfg['console_scripts']],
                  'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]})
