package io.lookline.lineage.source;

import io.lookline.config.ArchiveLimits;
import io.lookline.git.LookmlFolder;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.ProjectFiles;
import io.lookline.sql.Dialect;
import io.lookline.sql.KnownTables;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The models of an example folder. Lines of its files may be comments that say the dialect, {@code # dialect: snowflake},
 * and what is known of tables, {@code # table: sales.orders(id, items(sku, price))}.
 */
final class ExampleModels {
    private static final String PROJECT = "example";
    private static final String DIALECT = "# dialect: ";
    private static final String TABLE = "# table: ";

    private final Lookml lookml;
    private final KnownTables tables = new KnownTables();
    private Dialect dialect = Dialect.STANDARD;

    private ExampleModels(List<ProjectFiles> projects) {
        this.lookml = Lookml.read(projects, LookmlOptions.NONE);
        projects.stream()
                .flatMap(project -> project.files().stream())
                .flatMap(file -> file.text().lines())
                .forEach(this::settle);
    }

    static ExampleModels read(Path folder) {
        return new ExampleModels(new LookmlFolder(ArchiveLimits.DEFAULT)
                .read(folder, Optional.of(PROJECT), Map.of())
                .projects());
    }

    private void settle(String line) {
        if (line.startsWith(DIALECT)) {
            dialect = Dialect.valueOf(line.substring(DIALECT.length()).toUpperCase(Locale.ROOT));
        } else if (line.startsWith(TABLE)) {
            tables.add(line.substring(TABLE.length()));
        }
    }

    void forEach(BiConsumer<Model, ModelLineage> reader) {
        lookml.models(PROJECT).forEach(name -> {
            Model model = lookml.model(PROJECT, name).orElseThrow();
            reader.accept(model, new ModelLineage(model, dialect, tables, new QueryCache()));
        });
    }

    /** What each model's views are made of, by {@code MODEL.txt}. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        forEach((model, lineage) -> files.put(model.name() + ".txt", SourcesText.of(model, lineage)));
        return files;
    }
}
