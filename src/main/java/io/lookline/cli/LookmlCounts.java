package io.lookline.cli;

import io.lookline.lookml.Block;
import io.lookline.lookml.Document;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much LookML there is.
 *
 * @param bytes of the files as UTF-8
 * @param views without refinements
 * @param explores without refinements
 * @param refinements of views and explores
 */
record LookmlCounts(int files, long bytes, int views, int explores, int refinements, int dashboards) {
    static final LookmlCounts NONE = new LookmlCounts(0, 0, 0, 0, 0, 0);

    static LookmlCounts of(Document document, int dashboards) {
        List<Block> blocks = document.nodes().stream()
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .filter(block -> block.key().equals("view") || block.key().equals("explore"))
                .toList();
        int refinements =
                (int) blocks.stream().filter(LookmlCounts::isRefinement).count();
        int views = (int) blocks.stream()
                .filter(block -> block.key().equals("view") && !isRefinement(block))
                .count();
        long bytes = document.source().text().getBytes(StandardCharsets.UTF_8).length;
        return new LookmlCounts(1, bytes, views, blocks.size() - refinements - views, refinements, dashboards);
    }

    private static boolean isRefinement(Block block) {
        return block.name().filter(name -> name.text().startsWith("+")).isPresent();
    }

    LookmlCounts plus(LookmlCounts other) {
        return new LookmlCounts(
                files + other.files,
                bytes + other.bytes,
                views + other.views,
                explores + other.explores,
                refinements + other.refinements,
                dashboards + other.dashboards);
    }

    /** The counts by their names, in the order of a summary. */
    Map<String, Object> byName() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("files", files);
        counts.put("bytes", bytes);
        counts.put("views", views);
        counts.put("explores", explores);
        counts.put("refinements", refinements);
        counts.put("dashboards", dashboards);
        return counts;
    }
}
