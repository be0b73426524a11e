package io.lookline.cli;

import io.lookline.lookml.SourceText;
import io.lookline.lookml.SyntaxDiagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The LookML below a folder, as text.
 *
 * @param files named by their path from the folder, with {@code /}; sorted by it
 * @param unreadable a diagnostic for each file and folder that could not be read
 */
record LookmlFolder(List<SourceText> files, List<SyntaxDiagnostic> unreadable) {
    /**
     * Reads as many files at a time as there are processors.
     *
     * @throws IOException when the folder itself cannot be read
     */
    static LookmlFolder read(Path folder) throws IOException {
        LookmlWalk walk = LookmlWalk.of(folder.toRealPath());
        List<SourceText> files = walk.found().entrySet().parallelStream()
                .flatMap(each -> read(each.getKey(), each.getValue(), walk))
                .toList();
        return new LookmlFolder(files, walk.unreadable());
    }

    private static Stream<SourceText> read(String name, Path file, LookmlWalk walk) {
        try {
            return Stream.of(SourceText.decode(name, Files.readAllBytes(file)));
        } catch (IOException failure) {
            walk.failed(file, failure);
            return Stream.empty();
        }
    }
}
