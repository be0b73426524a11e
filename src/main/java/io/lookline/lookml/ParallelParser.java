package io.lookline.lookml;

import java.util.List;
import java.util.function.Function;

/** Reads many files, as many at a time as there are processors. */
public final class ParallelParser {
    private ParallelParser() {}

    /** The files in the order of their texts. */
    public static List<Document> parse(List<SourceText> sources) {
        return parse(sources, Function.identity());
    }

    /**
     * What is made of each file, in the order of the texts; of the file itself nothing is held.
     *
     * @param of called by several threads at once
     */
    public static <T> List<T> parse(List<SourceText> sources, Function<Document, T> of) {
        LookmlParser parser = new LookmlParser();
        return sources.parallelStream().map(parser::read).map(of).toList();
    }
}
