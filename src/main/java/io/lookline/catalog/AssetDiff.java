package io.lookline.catalog;

/** Compares desired and stored entities of one kind. */
interface AssetDiff<A extends Asset> {
    /** What to send for an entity that is not there. */
    Change.Create<A> create(A desired);

    /** What to do with an entity that is there and may be changed. */
    Change<A> compare(A desired, Stored<A> stored);
}
