package io.lookline.openmetadata;

import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.view;

import io.lookline.catalog.DataModel;
import io.lookline.catalog.Desired;
import io.lookline.catalog.DesiredState.Scope;
import io.lookline.catalog.Edge;
import io.lookline.catalog.TableRef;
import io.lookline.catalog.Tables;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.ingest.Faults;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with two tables of a warehouse and a view of each. */
@QuarkusTest
abstract class TableEdgesStage {
    static final String ORDERS_FQN = "wh.shop.public.orders";
    static final DataModel ORDERS = view("m_orders_view", column("id"), column("state"));
    static final DataModel USERS = view("m_users_view", column("id"));

    /** As the server says it when another write changed the services' document in the search index meanwhile. */
    static final Response CONFLICT = Response.json(
                    500,
                    Json.object()
                            .put("code", 500)
                            .put("errorType", "UNHANDLED_SERVER_EXCEPTION")
                            .put("message", "status line [HTTP/1.1 409 Conflict] version_conflict_engine_exception"))
            .with("Retry-After", "0");

    static final Predicate<Request> PUT = Faults.to("PUT", "/lineage");

    final CatalogStage stage = new CatalogStage();
    TableRef orders;
    TableRef users;

    @BeforeEach
    final void fill() {
        orders = stage.table(ORDERS_FQN, "id BIGINT", "status STRING", "substatus STRING");
        users = stage.table("wh.shop.public.users", "id BIGINT");
    }

    @AfterEach
    final void lower() {
        stage.close();
    }

    Edge ordersEdge() {
        return Tables.told(
                Tables.edge(orders, ORDERS, "substatus > state", "id > id", "status > state"),
                "select id, status || substatus as state\nfrom orders -- \"é\"",
                "conditional: Liquid branch 2 of 3");
    }

    Edge usersEdge() {
        return Tables.edge(users, USERS, "id > id");
    }

    /** Both views with their tables. */
    Desired both() {
        return views(List.of(ORDERS, USERS), ordersEdge(), usersEdge());
    }

    static Desired views(List<DataModel> models, Edge... edges) {
        return Desired.nothing()
                .dataModels(models.toArray(DataModel[]::new))
                .views(new Scope(true, Set.of(), Set.of()))
                .edges(edges);
    }

    /** So many views of one table. */
    static Desired manyViews(int count, TableRef... tables) {
        List<DataModel> models = IntStream.range(0, count)
                .mapToObj(number -> view("m_v" + number + "_view", column("id")))
                .toList();
        Edge[] edges = Arrays.stream(tables)
                .flatMap(table -> models.stream().map(model -> Tables.edge(table, model, "id > id")))
                .toArray(Edge[]::new);
        return views(models, edges);
    }

    static Predicate<Exchange> route(String route) {
        return exchange -> exchange.route().replace("/api/v1", "").equals(route);
    }
}
