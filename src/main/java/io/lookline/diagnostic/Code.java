package io.lookline.diagnostic;

/**
 * The stable codes of diagnostics. The name is shown to users and may be relied on in scripts; a code is never given a
 * second meaning.
 */
public enum Code {
    /** A whole listing of Looker could not be read, or not to its end. */
    LOOKER_LISTING_INCOMPLETE(Severity.ERROR),
    /** A dashboard could not be read, or its answer is malformed. */
    LOOKER_DASHBOARD_UNREADABLE(Severity.ERROR),
    /** A tile is malformed or has no id. */
    LOOKER_TILE_UNREADABLE(Severity.ERROR),
    /** An explore could not be read, or its answer is malformed. */
    LOOKER_EXPLORE_UNREADABLE(Severity.ERROR),
    /** Looker reports errors in an explore: what came is kept. */
    LOOKER_EXPLORE_BROKEN(Severity.WARNING),
    /** A Look could not be read, or its answer is malformed. */
    LOOKER_LOOK_UNREADABLE(Severity.ERROR),
    /** The query of a tile, or one source of merged results, could not be read. */
    LOOKER_QUERY_UNREADABLE(Severity.WARNING),
    /** Something optional could not be read: users, folders, connections. */
    LOOKER_RIGHT_MISSING(Severity.WARNING),
    /** The owner of a dashboard has no e-mail that the API user may see. */
    LOOKER_OWNER_UNKNOWN(Severity.WARNING),
    /** The YAML says where the tables of a connection lie that Looker does not list. */
    CONNECTION_UNKNOWN(Severity.WARNING),

    /** A repository, an archive or a folder of LookML could not be read. */
    GIT_REPOSITORY_UNREADABLE(Severity.ERROR),
    /** A repository was read, but there is no LookML in it. */
    GIT_NO_LOOKML(Severity.ERROR),
    /** An entry of an archive has a name that leads elsewhere; it is left out. */
    GIT_ENTRY_REFUSED(Severity.ERROR),
    /** Links in a repository were not followed. */
    GIT_LINK_IGNORED(Severity.WARNING),
    /** Two files have one name, or names that differ only in case; the last one counts. */
    GIT_FILE_REPEATED(Severity.WARNING),
    /** A file is a pointer of Git LFS; what it stands for is not read. */
    GIT_LFS_POINTER(Severity.ERROR),
    /** A repository has submodules, which archives leave out. */
    GIT_SUBMODULES(Severity.INFO),
    /** Two repositories are called by one project name; the second gets another. */
    GIT_PROJECT_REPEATED(Severity.WARNING),
    /** A dependency of a manifest may not be fetched. */
    GIT_DEPENDENCY_REFUSED(Severity.ERROR),
    /** A dependency of a manifest could not be read. */
    GIT_DEPENDENCY_UNREADABLE(Severity.ERROR),
    /** A manifest imports a project of this Looker that is not among the repositories. */
    GIT_DEPENDENCY_UNKNOWN(Severity.WARNING),
    /** A token travels without encryption. */
    GIT_TOKEN_UNPROTECTED(Severity.WARNING),
    /** The cache of repositories cannot be used; they are read all the same. */
    GIT_CACHE_UNUSABLE(Severity.INFO),

    /** A file of LookML could not be read at all. */
    LOOKML_FILE_UNREADABLE(Severity.ERROR),
    /** A file is not UTF-8; bytes that are none were replaced. */
    LOOKML_ENCODING(Severity.WARNING),
    /** A file holds a NUL character; it is read as a blank. */
    LOOKML_NUL(Severity.WARNING),
    /** A file is written in the syntax of before 2016; it is not read. */
    LOOKML_OLD_SYNTAX(Severity.WARNING),
    /** Something stands where the language has no place for it; it is skipped. */
    LOOKML_UNEXPECTED(Severity.ERROR),
    /** A tag or an output of Liquid stands outside of a value; it is skipped. */
    LOOKML_LIQUID_OUTSIDE(Severity.WARNING),
    /** A colon is missing, or is one too many. */
    LOOKML_COLON(Severity.WARNING),
    /** A key has no value; it is left out. */
    LOOKML_VALUE_MISSING(Severity.ERROR),
    /** A text in quotes has no closing quote. */
    LOOKML_STRING_UNTERMINATED(Severity.ERROR),
    /** An expression has no {@code ;;}. */
    LOOKML_EXPRESSION_UNTERMINATED(Severity.ERROR),
    /** An expression takes in the end of its block and the next one, up to the {@code ;;} there, as Looker reads it. */
    LOOKML_EXPRESSION_OVERDUE(Severity.WARNING),
    /** A block has no opening brace. */
    LOOKML_BLOCK_UNOPENED(Severity.ERROR),
    /** A block has no closing brace. */
    LOOKML_BLOCK_UNCLOSED(Severity.ERROR),
    /** A closing brace has no block; it is skipped. */
    LOOKML_BRACE_EXTRA(Severity.ERROR),
    /** Blocks are nested deeper than is read; the innermost are left out. */
    LOOKML_TOO_DEEP(Severity.ERROR),
    /** A list has no closing bracket. */
    LOOKML_LIST_UNCLOSED(Severity.ERROR),
    /** A list lacks a comma, or has one too many. */
    LOOKML_COMMA(Severity.WARNING),
    /** A list holds values and pairs. */
    LOOKML_LIST_MIXED(Severity.WARNING),
    /** A key that may stand once in a block stands there again: the last one counts. */
    LOOKML_KEY_REPEATED(Severity.WARNING),
    /** A document of LookML dashboards is no YAML; what it holds is left out. */
    LOOKML_DASHBOARD_NO_YAML(Severity.ERROR),
    /** A LookML dashboard is larger, deeper or has more aliases than is read; it is left out. */
    LOOKML_DASHBOARD_TOO_LARGE(Severity.ERROR),
    /** A line of a LookML dashboard is indented with a tab; it counts as two blanks. */
    LOOKML_DASHBOARD_TAB(Severity.WARNING),
    /** A part of a LookML dashboard has another shape than it should; it is read as far as it says something. */
    LOOKML_DASHBOARD_SHAPE(Severity.WARNING),
    /** A file has more problems than are listed. */
    LOOKML_TOO_MANY_PROBLEMS(Severity.ERROR),

    /** An include finds no file. */
    LOOKML_INCLUDE_EMPTY(Severity.WARNING),
    /** Files include each other in a circle: each is read once, where it is met first. */
    LOOKML_INCLUDE_CYCLE(Severity.INFO),
    /** An include names a project that is not at hand. */
    LOOKML_IMPORT_UNKNOWN(Severity.WARNING),
    /** A constant has no value: its name stays in the text. */
    LOOKML_CONSTANT_UNKNOWN(Severity.WARNING),
    /** Two objects of one type have the same name in a model, or two models in a project: the last one counts. */
    LOOKML_NAME_REPEATED(Severity.WARNING),
    /** An object extends one that the model does not have. */
    LOOKML_PARENT_UNKNOWN(Severity.WARNING),
    /** Objects extend each other in a circle: each is applied once. */
    LOOKML_EXTENDS_CYCLE(Severity.WARNING),
    /** A refinement changes an object that the model does not have. */
    LOOKML_REFINED_UNKNOWN(Severity.WARNING),
    /** A refinement follows one that says {@code final: yes}: it is applied all the same. */
    LOOKML_REFINED_AFTER_FINAL(Severity.WARNING),
    /** An explore or a join names a view that the model does not have. */
    LOOKML_VIEW_UNKNOWN(Severity.WARNING),
    /** A list of fields names a field or a set that is not there. */
    LOOKML_FIELD_UNKNOWN(Severity.WARNING),
    /** A tag or an output of Liquid has no end. */
    LIQUID_UNTERMINATED(Severity.WARNING),
    /** A tag or an output of Liquid cannot be read; a condition counts as undecided, anything else is left out. */
    LIQUID_SYNTAX(Severity.WARNING),
    /** A tag of Liquid that is not known; it is left out. */
    LIQUID_TAG_UNKNOWN(Severity.WARNING),
    /** A block of Liquid has no end tag; every branch of it is kept. */
    LIQUID_TAG_UNCLOSED(Severity.WARNING),
    /** A tag that ends or divides a block of Liquid stands where there is none; it is left out. */
    LIQUID_TAG_UNEXPECTED(Severity.WARNING),
    /** A filter of Liquid that is not known; it changes nothing. */
    LIQUID_FILTER_UNKNOWN(Severity.WARNING),
    /** Blocks of Liquid are nested deeper than is read; of those inside every branch is kept. */
    LIQUID_TOO_DEEP(Severity.WARNING),
    /** A template writes more than is read. */
    LIQUID_TOO_LONG(Severity.WARNING),
    /** Undecided branches of Liquid allow more texts than are read; each branch is in one, not each combination. */
    LIQUID_BRANCHES_COMBINED(Severity.INFO),
    /** Undecided branches of Liquid allow more texts than are read; not each branch is in one. */
    LIQUID_BRANCHES_LOST(Severity.WARNING),
    /** A template has more problems than are listed. */
    LIQUID_TOO_MANY_PROBLEMS(Severity.WARNING),

    /** The grammar refuses a statement of SQL; only its tables are told. */
    SQL_REFUSED(Severity.WARNING),
    /** A statement of SQL is longer, deeper or more entangled than is read; only its tables are told. */
    SQL_TOO_LARGE(Severity.WARNING),
    /** There is no query in a text of SQL. */
    SQL_NO_QUERY(Severity.WARNING),
    /** A statement of SQL beside the queries of a text is skipped. */
    SQL_STATEMENT_SKIPPED(Severity.INFO),
    /** What is left of a template stands in a text of SQL; it counts as a name. */
    SQL_TEMPLATE_LEFT(Severity.WARNING),
    /** A column is named that no table in reach has. */
    SQL_COLUMN_UNKNOWN(Severity.WARNING),
    /** A column is named that several tables may have; it counts as one of each. */
    SQL_COLUMN_AMBIGUOUS(Severity.INFO),
    /** All columns of a table are taken whose columns are not known. */
    SQL_STAR_OPEN(Severity.INFO),
    /** The queries of a UNION have different numbers of columns. */
    SQL_SET_UNEVEN(Severity.WARNING),

    /** An expression refers to a field that its view does not have. */
    LINEAGE_FIELD_UNKNOWN(Severity.WARNING),
    /** Fields or derived tables refer to each other in a circle: there the chain ends. */
    LINEAGE_CYCLE(Severity.WARNING),
    /** A field reads a column that the rows of its view do not have. */
    LINEAGE_COLUMN_UNKNOWN(Severity.WARNING),
    /** The SQL that gives the rows of a view is not understood: its tables are told, its columns are not. */
    LINEAGE_SQL_UNREAD(Severity.WARNING),
    /** A derived table names the rows of a view that its model does not have. */
    LINEAGE_VIEW_UNKNOWN(Severity.WARNING),
    /** A derived table asks an explore that its model does not have. */
    LINEAGE_EXPLORE_UNKNOWN(Severity.WARNING),
    /** A table or a column has a name that Liquid, or a constant without a value, leaves open. */
    LINEAGE_NAME_UNDECIDED(Severity.INFO),
    /** Nothing says where the rows of a view come from. */
    LINEAGE_ROWS_UNSAID(Severity.INFO),
    /** The catalog has no table of a name in SQL. */
    LINEAGE_TABLE_MISSING(Severity.INFO),
    /** Several tables of the catalog fit a name in SQL, and none is taken. */
    LINEAGE_TABLE_AMBIGUOUS(Severity.WARNING),
    /** The table of a name in SQL is deleted in the catalog. */
    LINEAGE_TABLE_DELETED(Severity.INFO),
    /** A table was not looked for: the run has no catalog, or a filter excludes the view that names it. */
    LINEAGE_TABLE_UNSOUGHT(Severity.INFO),
    /** The catalog could not tell whether it has a table. */
    LINEAGE_TABLE_UNSEEN(Severity.WARNING),
    /** No database service is known for a connection of Looker. */
    LINEAGE_SERVICE_UNKNOWN(Severity.WARNING),
    /** The database service of a connection was chosen by its type and its name or address. */
    LINEAGE_SERVICE_GUESSED(Severity.INFO),
    /** A field reads a column that the catalog does not have. */
    LINEAGE_COLUMN_MISSING(Severity.INFO),
    /** A field is made of one that is no column in the catalog: an explore does not show it, or its name is taken. */
    LINEAGE_FIELD_UNWRITTEN(Severity.INFO),
    /** A field reads a column of another view's rows that is no field there. */
    LINEAGE_COLUMN_UNDECLARED(Severity.INFO),
    /** A view is made of an explore that is not written: not listed, not readable, or filtered. */
    LINEAGE_EXPLORE_UNSEEN(Severity.INFO),
    /** Looker tells no SQL of fields, for which the right see_lookml is needed, and there are no files. */
    LINEAGE_SQL_UNTOLD(Severity.INFO),
    /** A view is made of another one that is not written. */
    LINEAGE_VIEW_UNWRITTEN(Severity.INFO),
    /** A name was changed because OpenMetadata refuses it. */
    NAME_CHANGED(Severity.INFO),
    /** Two things of Looker have the same name in the catalog; the second is not written. */
    NAME_COLLISION(Severity.ERROR),
    /** Two columns differ only in case; the second is written under another name. */
    COLUMN_RENAMED(Severity.INFO),
    /** A Looker type that is not known. */
    TYPE_UNKNOWN(Severity.INFO),
    /** A tile names an explore that is not in this run: hidden from the API user, filtered, or gone. */
    EXPLORE_NOT_VISIBLE(Severity.INFO),

    /** No user of the catalog has the e-mail of an owner. */
    CATALOG_OWNER_UNKNOWN(Severity.WARNING),
    /** The catalog refused one item. */
    CATALOG_WRITE_REFUSED(Severity.ERROR),
    /** An item was not written because something it needs was not. */
    CATALOG_DEPENDENCY_MISSING(Severity.ERROR),
    /** A deletion was not done, for the sake of safety. */
    DELETION_WITHHELD(Severity.INFO),
    /** A status could not be pushed to the catalog. */
    STATUS_NOT_PUSHED(Severity.WARNING),
    /** A person deleted an entity that Looker still has: it stays deleted. */
    LEFT_DELETED(Severity.INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
