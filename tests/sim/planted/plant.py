#!/usr/bin/env python3
"""Plants bugs into copies of the sources, each behind a switch of its own.

    plant.py --check ROOT          says which bugs no longer fit the sources
    plant.py ROOT OUT              writes the changed files below OUT, and OUT/planted/names.h

A bug is written down in a file *.bugs beside this script:

    [name] path/of/the/file.cpp
    What goes wrong, in one line.
    expression                     or: statement
    - what stands there
    + what stands there when the bug is planted (may be empty for statements)

Spaces and line breaks count as equal. What stands there must occur exactly once. Where only a part of it is
to be replaced, that part stands in «…»; the rest is there to find it.
"""
import pathlib
import re
import sys


class Bug:
    def __init__(self, head, what, kind):
        self.name, self.path = re.fullmatch(r"\[(\w+)\] (\S+)", head).groups()
        self.what = what
        self.kind = kind
        self.old = []
        self.new = []

    def pattern(self):
        """Matches the whole; its group is the part that is replaced."""
        old = " ".join(self.old)
        if "«" not in old:
            old = f"«{old}»"
        pattern = r"\s+".join(re.escape(word) for word in old.split())
        return re.compile(pattern.replace("«", "(").replace("»", ")"))

    def switched(self, switch, old):
        new = "\n".join(self.new)
        if self.kind == "expression":
            return f"({switch} ? ({new}) : ({old}))"
        return f"if ({switch}) {{ {new} }} else {{ {old} }}"


def read_bugs(folder):
    bugs = []
    for file in sorted(folder.glob("*.bugs")):
        lines = [line for line in file.read_text().splitlines() if line.strip() and line[0] != "#"]
        while lines:
            head, what, kind = (lines.pop(0) for _ in range(3))
            if kind not in ("expression", "statement"):
                sys.exit(f"{file}: {head}: neither expression nor statement: {kind}")
            bug = Bug(head, what, kind)
            while lines and lines[0][0] in "-+":
                line = lines.pop(0)
                (bug.old if line[0] == "-" else bug.new).append(line[1:].strip())
            bugs.append(bug)
    names = [bug.name for bug in bugs]
    for name in set(names):
        if names.count(name) > 1:
            sys.exit(f"two bugs are named {name}")
    return bugs


def plant(bugs, root):
    """The changed text of each file, and what did not fit."""
    texts, misfits = {}, []
    for number, bug in enumerate(bugs):
        if bug.path not in texts:
            path = root / bug.path
            texts[bug.path] = path.read_text() if path.exists() else ""
        text = texts[bug.path]
        found = list(bug.pattern().finditer(text))
        if len(found) != 1:
            misfits.append(f"{bug.name}: found {len(found)} times in {bug.path}: {' '.join(bug.old)}")
            continue
        begin, end = found[0].span(1)
        switched = bug.switched(f"::gw::planted::is_on[{number}]", text[begin:end])
        texts[bug.path] = text[:begin] + switched + text[end:]
    return texts, misfits


def write(path, text):
    """Leaves a file that is equal alone, so that it is not compiled again."""
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def main():
    is_check = sys.argv[1] == "--check"
    root = pathlib.Path(sys.argv[2 if is_check else 1])
    bugs = read_bugs(pathlib.Path(__file__).parent)
    texts, misfits = plant(bugs, root)
    for misfit in misfits:
        print(misfit)
    if misfits:
        sys.exit(f"{len(misfits)} of {len(bugs)} bugs do not fit the sources: write them anew in tests/sim/planted")
    if is_check:
        print(f"{len(bugs)} bugs fit")
        return
    out = pathlib.Path(sys.argv[2])
    for path, text in texts.items():
        write(out / path, '#include "tests/sim/planted/switches.h"\n' + text)
    rows = "".join(f'    {{"{bug.name}", "{bug.what}"}},\n' for bug in bugs)
    write(out / "planted/names.h", "// name and what goes wrong, by number of the switch\n" + rows)
    print("\n".join(texts))


main()
