#!/usr/bin/env python3
"""Writes one program out of many tests: one_program.py OUT TEST.cpp…

Every header is included first, then each test in a namespace of its own, so that the tests may use the same names;
the program runs the test that its first argument names.
"""
import pathlib
import re
import sys

out, tests = pathlib.Path(sys.argv[1]), [pathlib.Path(name) for name in sys.argv[2:]]
include = re.compile(r'^#include [<"](?!tst_\w+\.moc).+$', re.MULTILINE)
headers = sorted({line for test in tests for line in include.findall(test.read_text())})
lines = [*headers, "#include <string_view>"]
for test in tests:
    lines += [f"namespace {test.stem} {{", "#define main run", f'#include "{test}"', "#undef main", "}"]
lines += ["int main(int argc, char** argv) {", "    const std::string_view name = argc > 1 ? argv[1] : \"\";"]
for test in tests:
    lines += [f'    if (name == "{test.stem}")', f"        return {test.stem}::run(argc - 1, argv + 1);"]
lines += ["    return 2;", "}", ""]
out.write_text("\n".join(lines))
