package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Holds exchanges against Looker's own OpenAPI document: path and method, parameters and the names in {@code fields}, the
 * type of the body, the status, and the answer's body. Use it as the recorder of a {@link DemoLooker}, then call
 * {@link #assertNoViolations()}.
 */
public final class LookerContract implements Consumer<Exchange> {

    private static final String API = "/api/4.0";

    /** The document declares these for few or no operations, and yet they come. */
    private static final Set<Integer> UNDECLARED = Set.of(0, 401, 403, 500, 502, 503, 504);

    private final LookerOperations operations;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    /** Skips the test when the document is not on this machine. */
    public LookerContract() {
        Path document = Path.of(System.getProperty("lookline.shared", "../shared"), "looker", "Looker.4.0.oas.json");
        assumeTrue(
                Files.exists(document),
                () -> "Looker's OpenAPI document is not at " + document
                        + ": pass -Dlookline.shared=<the shared folder>");
        try {
            this.operations = new LookerOperations(Json.read(Files.readAllBytes(document)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void accept(Exchange exchange) {
        Request request = exchange.request();
        String path = request.path().startsWith(API) ? request.path().substring(API.length()) : request.path();
        operations
                .find(request.method(), path)
                .ifPresentOrElse(
                        operation -> check(operation, exchange),
                        () -> report(request, "no such path and method in Looker's API"));
    }

    /** What did not fit, a sentence each. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    public void assertNoViolations() {
        assertThat(violations).as("violations of Looker's OpenAPI document").isEmpty();
    }

    private void check(LookerOperations.Operation operation, Exchange exchange) {
        Request request = exchange.request();
        request.query()
                .forEach((name, values) ->
                        operation.faultOfParameter(name, values).ifPresent(fault -> report(request, fault)));
        operation
                .faultOfBody(request.header("content-type"), request.bytes().length > 0)
                .ifPresent(fault -> report(request, fault));
        Response response = exchange.response();
        request.query("fields").stream()
                .flatMap(fields -> operation.unknownFields(fields).stream())
                .forEach(name -> report(request, "fields asks for " + name + ", which Looker does not have"));
        if (operation.declares(response.status())) {
            checkAnswer(operation, request, response);
        } else if (!UNDECLARED.contains(response.status())) {
            report(request, "answered with " + response.status() + ", which is not declared");
        }
    }

    private void checkAnswer(LookerOperations.Operation operation, Request request, Response response) {
        if (response.status() == 204) {
            return;
        }
        if (!response.headers().getOrDefault("Content-Type", "").startsWith("application/json")) {
            report(request, "answered with something else than JSON");
            return;
        }
        JsonNode body = Json.read(response.bytes());
        Set<ValidationMessage> faults =
                operation.schemaOfAnswer(response.status()).validate(body);
        faults.stream().limit(10).forEach(fault -> report(request, "answered wrongly: " + fault.getMessage()));
    }

    private void report(Request request, String fault) {
        violations.add(request.method() + " " + request.uri() + ": " + fault);
    }
}
