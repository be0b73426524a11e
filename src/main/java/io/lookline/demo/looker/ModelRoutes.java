package io.lookline.demo.looker;

import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import io.lookline.demo.looker.LookerContent.Kind;
import java.util.stream.Stream;

/** Models, explores and what they rest on. */
final class ModelRoutes {

    private final Answers answers;

    ModelRoutes(Answers answers) {
        this.answers = answers;
    }

    void addTo(Routes routes) {
        routes.get("/api/4.0/connections", answers.list(Kind.CONNECTION, ModelShapes.CONNECTION))
                .get("/api/4.0/projects", answers.list(Kind.PROJECT, ModelShapes.PROJECT))
                .get("/api/4.0/lookml_models", this::models)
                .get("/api/4.0/lookml_models/{lookml_model_name}/explores/{explore_name}", this::explore);
    }

    private Response models(Request request) {
        Stream<Model> models = answers.content().get().models().stream()
                .filter(model -> asked(request, "include_internal") || !model.internal())
                .map(model -> asked(request, "exclude_hidden") ? model.visibleOnly() : model)
                .filter(model ->
                        !asked(request, "exclude_empty") || !model.explores().isEmpty());
        return new Page(request, answers.selection(request)).of(models.map(Model::json), ModelShapes.MODEL);
    }

    private Response explore(Request request) {
        Explore explore = answers.content()
                .get()
                .findExplore(request.parameter("lookml_model_name"), request.parameter("explore_name"))
                .orElseThrow(Refusal::notFound);
        return answers.object(request, explore.json(), ModelShapes.EXPLORE);
    }

    private static boolean asked(Request request, String flag) {
        return request.query(flag).filter("true"::equals).isPresent();
    }
}
