# The reproduction as a graph for snakemake; `flowrender3d reproduce` runs it, see nbs/reproduction/73_graph.ipynb.
# Everything is done by commands that can be given by hand: they are in the log of each node.
scale, pack, results = config["scale"], config["pack"], config["results"]
runs = f"runs/{scale}"

rule all:
    input: [f"{runs}/{n}.ipynb" for n in config["notebooks"]]

rule data:
    output: f"{pack}/clips.csv"
    log: f"{runs}/logs/data.log"
    shell: "( flowrender3d synthesize --out {pack} --split train --clips {config[people]} --size {config[side]} && "
           "flowrender3d synthesize --out {pack} --split valid --clips {config[held]} --size {config[side]} ) > {log} 2>&1"

rule train:
    input: f"{pack}/clips.csv"
    output: runs+"/{variant}-s{seed}/model.safetensors"
    log: runs+"/logs/train-{variant}-s{seed}.log"
    wildcard_constraints: seed="[0-9]+"
    shell: "flowrender3d train --variant {scale}/{wildcards.variant} --seed {wildcards.seed} --clips {pack} --out {runs}/{wildcards.variant}-s{wildcards.seed} {config[features]} > {log} 2>&1"

def weights(w): return w.variant if w.variant in config["references"] else f"{runs}/{w.variant}-s{w.seed}/model.safetensors"

rule evaluate:
    input: lambda w: [] if w.variant in config["references"] else weights(w)
    output: results+"/{variant}-{which}-{protocol}-s{seed}.json"
    log: runs+"/logs/evaluate-{variant}-{which}-{protocol}-s{seed}.log"
    wildcard_constraints: seed="[0-9]+", which="test|extreme|occlusion|noisy|eval", protocol="self|cross"
    params: weights=weights
    shell: "flowrender3d evaluate --weights {params.weights} --pairs {wildcards.which} --protocol {wildcards.protocol} --name {wildcards.variant} "
           "--limit {config[limit]} --frames {config[frames]} --follow 0 {config[official]} --out {output} --cache {runs}/cache > {log} 2>&1"

rule notebook:
    input: lambda w: [f"{results}/{r}.json" for r in config["needs"][f"{w.folder}/{w.name}"]]
    output: runs+"/{folder}/{name}.ipynb"
    log: runs+"/logs/{folder}-{name}.log"
    wildcard_constraints: folder="tables|figures"
    shell: "flowrender3d notebook nbs/{wildcards.folder}/{wildcards.name}.ipynb --out {output} --values scale={scale} > {log} 2>&1"
