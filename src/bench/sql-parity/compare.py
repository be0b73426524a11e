"""Compares the lineage that Lookline tells with sqlglot's, for a folder of queries.

Usage: compare.py LOOKLINE DIALECT FOLDER

LOOKLINE is the executable, DIALECT is a name that both know (bigquery, snowflake, …), FOLDER has *.sql. Columns are
compared by name, their sources as pairs of table and top-level column, all ignoring case. Needs `pip install sqlglot`.
"""

import json
import pathlib
import subprocess
import sys
import time

import sqlglot
from sqlglot import exp
from sqlglot.lineage import lineage

NAMES = {"postgresql": "postgres", "sql_server": "tsql", "standard": None}


def ours(program, dialect, file):
    out = subprocess.run(
        [program, "sql", "lineage", "--dialect", dialect, str(file)], capture_output=True, text=True
    ).stdout
    told = json.loads(out)
    columns = {}
    for column in told["columns"]:
        pairs = columns.setdefault(column["name"].lower(), set())
        pairs.update((s["table"].lower(), s["column"].split(".")[0].lower()) for s in column["sources"])
    return {table.lower() for table in told["tables"]}, columns


def table_name(table):
    return ".".join(part.name for part in table.parts).lower()


def theirs(dialect, file):
    tree = sqlglot.parse_one(file.read_text(), dialect=dialect)
    common = {cte.alias.lower() for cte in tree.find_all(exp.CTE)}
    tables = {table_name(t) for t in tree.find_all(exp.Table) if t.name}
    tables = {t for t in tables if t not in common}
    columns = {}
    for name, root in lineage(None, tree, {}, dialect=dialect).items():
        pairs = columns.setdefault(name.lower(), set())
        for node in root.walk():
            if not node.downstream and isinstance(node.source, exp.Table):
                pairs.add((table_name(node.source), node.name.split(".")[-1].strip('`"').lower()))
    return tables, columns


def main():
    program, dialect, folder = sys.argv[1:]
    counts = {}
    for file in sorted(pathlib.Path(folder).glob("*.sql")):
        our_tables, our_columns = ours(program, dialect, file)
        start = time.time()
        try:
            their_tables, their_columns = theirs(NAMES.get(dialect, dialect), file)
        except Exception as refused:  # whatever sqlglot cannot do is one count
            verdict = ["refused by sqlglot: " + type(refused).__name__]
            print(file.name, *verdict, str(refused).splitlines()[0][:120])
        else:
            verdict = ["tables equal" if our_tables == their_tables else "tables differ"]
            if our_tables != their_tables:
                print(file.name, "tables: only ours", our_tables - their_tables, "only theirs", their_tables - our_tables)
            for name in sorted(our_columns.keys() | their_columns.keys()):
                one, other = our_columns.get(name), their_columns.get(name)
                if one == other:
                    verdict.append("column equal")
                else:
                    verdict.append("column differs")
                    print(file.name, name, "ours", one, "theirs", other, "%.1fs" % (time.time() - start))
        for each in verdict:
            counts[each] = counts.get(each, 0) + 1
    print(counts)


if __name__ == "__main__":
    main()
