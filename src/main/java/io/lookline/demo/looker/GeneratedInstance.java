package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Instances of any size, for measurements. Made without chance: the same sizes give the same content. Explores are
 * written out at each request only, and tiles share a few queries per explore, so that a large instance stays small
 * in memory.
 */
public final class GeneratedInstance {

    private static final int USERS = 40;
    private static final int TEAMS = 8;
    private static final int FOLDERS_PER_TEAM = 9;
    private static final int FOLDERS_WITH_LOOKS = 5;

    private final Draft draft = new Draft();
    private final List<ObjectNode> folders = new ArrayList<>();
    private final List<ObjectNode> looks = new ArrayList<>();
    private final List<Model> models;
    private final ObjectNode lookml;

    private GeneratedInstance(GeneratedModels generated) {
        this.models = generated.models();
        this.lookml = draft.folder("lookml", "LookML Dashboards", null);
        generated.projects().forEach(draft::project);
        places();
    }

    /**
     * An instance with 40 users, about 80 folders, and one Look for every ten dashboards. One dashboard in a hundred is a
     * LookML dashboard, which has no file; the last tile of each is text; none has merged results.
     *
     * @param explores spread over models of 30 explores each
     * @param fieldsPerExplore of two joined views, a third of them measures
     */
    public static LookerContent content(int dashboards, int tilesPerDashboard, int explores, int fieldsPerExplore) {
        GeneratedModels generated = GeneratedModels.of(explores, fieldsPerExplore);
        GeneratedInstance instance = new GeneratedInstance(generated);
        List<ObjectNode> queries = instance.queries();
        instance.looks(dashboards / 10, queries);
        for (int number = 1; number <= dashboards; number++) {
            instance.dashboard(number, tilesPerDashboard, queries);
        }
        return instance.draft.content(generated.models(), generated.projects());
    }

    private void places() {
        models.stream()
                .map(Model::connection)
                .distinct()
                .forEach(connection -> draft.connection(connection, "generated-prod", connection));
        for (int user = 1; user <= USERS; user++) {
            draft.user(String.valueOf(user), "User %02d".formatted(user), "user%02d@generated.example".formatted(user));
        }
        ObjectNode shared = draft.folder("1", "Shared", null).put("is_shared_root", true);
        for (int team = 0; team < TEAMS; team++) {
            ObjectNode parent = draft.folder(String.valueOf(10 + team), "Team " + team, shared);
            for (int folder = 0; folder < FOLDERS_PER_TEAM; folder++) {
                String id = String.valueOf(100 + team * FOLDERS_PER_TEAM + folder);
                folders.add(draft.folder(id, "Topic " + folder, parent));
            }
        }
    }

    /** Three for each explore. */
    private List<ObjectNode> queries() {
        List<ObjectNode> queries = new ArrayList<>();
        for (Model model : models) {
            for (Explore explore : model.explores()) {
                IntStream.range(0, 3).forEach(number -> queries.add(draft.query(query(model, explore, number))));
            }
        }
        return queries;
    }

    private static Query query(Model model, Explore explore, int number) {
        List<String> dimensions = explore.fieldNames("dimension");
        List<String> measures = explore.fieldNames("measure");
        String first = dimensions.get((number * 5) % dimensions.size());
        String second = dimensions.get((number * 5 + 2) % dimensions.size());
        String measure = measures.get(number % measures.size());
        List<String> charts = List.of("looker_line", "looker_column", "looker_grid", "single_value", "looker_pie");
        return Query.on(model.name(), explore.name())
                .fields(first, second, measure)
                .filter(dimensions.get((number + 1) % dimensions.size()), "-NULL")
                .sorts(measure + " desc")
                .chart(charts.get((explore.name().hashCode() & 0xff) % charts.size()));
    }

    private void looks(int count, List<ObjectNode> queries) {
        for (int number = 1; number <= count; number++) {
            ObjectNode folder = folders.get(number % FOLDERS_WITH_LOOKS);
            ObjectNode query = queries.get(number * 11 % queries.size());
            looks.add(draft.look(String.valueOf(number), "Look " + number, folder, query)
                    .put("user_id", String.valueOf(1 + number % USERS)));
        }
    }

    private void dashboard(int number, int tiles, List<ObjectNode> queries) {
        boolean declared = number % 100 == 0;
        Model model = models.get(number % models.size());
        String id = declared ? model.name() + "::dashboard_" + number : String.valueOf(number);
        Board board = new Board(draft, id, "Dashboard " + number)
                .described("What team " + number % TEAMS + " looks at")
                .views(number * 37 % 1000)
                .in(declared ? lookml : folders.get(number % folders.size()));
        if (declared) {
            board.declaredIn(model.name());
        } else {
            board.by(String.valueOf(1 + number % USERS));
        }
        for (int tile = 1; tile < tiles; tile++) {
            boolean showsLook = tile == 1 && !looks.isEmpty() && number % 10 == 5;
            // Neighbours of one another: a dashboard reads three or four explores.
            ObjectNode query = queries.get((number * 13 + tile * 7 % 9) % queries.size());
            board.tiles(
                    showsLook
                            ? Tile.look(looks.get(number % looks.size()))
                            : Tile.query("Tile " + tile + " of " + number, query));
        }
        draft.dashboard(board.tiles(Tile.text("About", null, "Made for measurements.")));
    }
}
