package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.FilterPattern;
import io.lookline.config.GitSource;
import io.lookline.config.LookerConnection;
import io.lookline.config.Secret;
import io.lookline.config.Settings;
import io.lookline.config.Tls;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a test wants of a reading; everything is read when it says nothing. */
final class Wishes {
    FilterPattern dashboards = FilterPattern.NONE;
    FilterPattern charts = FilterPattern.NONE;
    FilterPattern dataModels = FilterPattern.NONE;
    FilterPattern projects = FilterPattern.NONE;
    FilterPattern folders = FilterPattern.NONE;
    boolean dataModelsToo = true;
    boolean owners = false;
    boolean usage = true;
    boolean personalFolders = true;
    boolean hiddenExplores = true;
    boolean standaloneLooks = false;
    int concurrency = 4;
    OptionalInt calls = OptionalInt.empty();
    Set<String> modelsWithFiles = Set.of();

    static FilterPattern includes(String... patterns) {
        return new FilterPattern(compiled(patterns), List.of());
    }

    static FilterPattern excludes(String... patterns) {
        return new FilterPattern(List.of(), compiled(patterns));
    }

    private static List<Pattern> compiled(String... patterns) {
        return Stream.of(patterns)
                .map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE))
                .toList();
    }

    Extraction extraction() {
        return new Extraction(
                dashboards,
                charts,
                dataModels,
                projects,
                folders,
                owners,
                true,
                dataModelsToo,
                usage,
                List.of(),
                new Extraction.MarkDeleted(true, true, true),
                new Extraction.Override(false, false, false));
    }

    Settings settings() {
        return new Settings(
                Settings.Project.LEAF,
                Settings.Types.COMPATIBLE,
                personalFolders,
                hiddenExplores,
                standaloneLooks,
                Tls.PLATFORM,
                new Settings.Deletion(false, 50, false),
                new Settings.Limits(concurrency, 2, calls, Duration.ofSeconds(30), Duration.ofSeconds(30)),
                Settings.Git.NONE,
                Settings.Lookml.DEFAULT,
                Map.of());
    }

    static LookerConnection connection(String base) {
        return new LookerConnection(
                "id",
                new Secret("s3cr3t"),
                URI.create(base),
                URI.create("https://looker.example"),
                new GitSource.None());
    }
}
