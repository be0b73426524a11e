package io.lookline.cli;

import io.lookline.lookml.SourceText;
import io.lookline.lookml.SyntaxDiagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The LookML below a folder, as text.
 *
 * @param files named by their path from the folder, with {@code /}; sorted by it
 * @param unreadable a diagnostic for each file and folder that could not be read
 */
record LookmlFolder(List<SourceText> files, List<SyntaxDiagnostic> unreadable) {
    /** @throws IOException when the folder itself cannot be read */
    static LookmlFolder read(Path folder) throws IOException {
        LookmlWalk walk = LookmlWalk.of(folder.toRealPath());
        List<SourceText> files = new ArrayList<>();
        for (Map.Entry<String, Path> each : walk.found().entrySet()) {
            try {
                files.add(SourceText.decode(each.getKey(), Files.readAllBytes(each.getValue())));
            } catch (IOException failure) {
                walk.visitFileFailed(each.getValue(), failure);
            }
        }
        return new LookmlFolder(files, walk.unreadable());
    }
}
