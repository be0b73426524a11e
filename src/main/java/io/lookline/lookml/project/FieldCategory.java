package io.lookline.lookml.project;

/** The four lists of fields that Looker keeps of an explore. */
public enum FieldCategory {
    DIMENSION,
    MEASURE,
    FILTER,
    PARAMETER
}
