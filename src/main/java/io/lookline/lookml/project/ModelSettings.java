package io.lookline.lookml.project;

import io.lookline.lookml.Block;
import io.lookline.lookml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a model's files say at their top, besides views and explores. */
final class ModelSettings {
    private ModelSettings() {}

    /** The model's own file has the last word over those that it includes. */
    static LookmlObject of(String name, ModelContent content) {
        Map<ProjectFile, List<Node>> byFile = new LinkedHashMap<>();
        for (ProjectFile file : content.files()) {
            byFile.put(file, new ArrayList<>());
        }
        for (Declaration declaration : content.declarations()) {
            if (!(declaration.node() instanceof Block)) {
                byFile.get(declaration.file()).add(declaration.node());
            }
        }
        List<Layer> layers = byFile.entrySet().stream()
                .map(entry -> new Layer(entry.getKey(), new Block("model", Optional.empty(), entry.getValue(), 0, 0)))
                .toList();
        return new LookmlObject(name, layers.reversed());
    }
}
