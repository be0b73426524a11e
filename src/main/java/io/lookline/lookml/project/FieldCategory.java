package io.lookline.lookml.project;

/** The four lists of fields that Looker keeps of an explore. */
public enum FieldCategory {
    DIMENSION("dimension"),
    MEASURE("measure"),
    FILTER("filter"),
    PARAMETER("parameter");

    private final String word;

    FieldCategory(String word) {
        this.word = word;
    }

    /** Looker's word for one. */
    public String word() {
        return word;
    }

    /** Looker's word for the list. */
    public String plural() {
        return word + "s";
    }
}
