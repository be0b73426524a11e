package io.lookline.lineage;

import io.lookline.lookml.project.Layer;
import java.util.List;
import java.util.stream.Collectors;

/** The LookML that declares a thing, as people wrote it: its block and the blocks that refine it, without its parents. */
final class LookmlText {
    /** More than a person reads, and less than a catalog chokes on. */
    static final int LONGEST = 512_000;

    private LookmlText() {}

    static String of(List<Layer> own) {
        String text = own.stream().map(Layer::text).collect(Collectors.joining("\n\n"));
        return Texts.orNull(Texts.cut(text, LONGEST));
    }
}
