package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.cli.Executable.Output;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a container with a read-only root file system there is no /tmp to write to. */
class ReadOnlyFileSystemIT {
    @TempDir
    Path folder;

    @Test
    void a_run_needs_no_place_for_temporary_files() {
        Map<String, String> noPlace = Map.of("QUARKUS_VERTX_CACHE_DIRECTORY", "/dev/null/cache");

        Output demo = new Executable(folder).run(noPlace, "demo");

        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(demo.err()).doesNotContain("cache");
    }
}
