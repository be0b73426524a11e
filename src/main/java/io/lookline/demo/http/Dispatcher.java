package io.lookline.demo.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Turns the JDK's exchanges into {@link Request} and {@link Response}. */
final class Dispatcher implements HttpHandler {

    private static final int WORTH_COMPRESSING = 256;

    private final Routes routes;
    private final DemoServer.Options options;

    Dispatcher(Routes routes, DemoServer.Options options) {
        this.routes = routes;
        this.options = options;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = read(exchange);
            pause(options.latency());
            Exchange done = answer(request);
            options.recorder().accept(done);
            if (done.response().status() != 0) {
                write(exchange, done);
            }
        }
    }

    private Exchange answer(Request request) {
        Optional<Response> instead = options.interceptor().intercept(request);
        Routes.Match match = routes.find(request);
        try {
            return new Exchange(match.label(), match.request(), instead.orElseGet(match::answer));
        } catch (RuntimeException failure) {
            Response broken = Response.text(500, "The demo server failed: " + failure);
            return new Exchange(match.label(), match.request(), broken);
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                Map.of(),
                Percent.query(exchange.getRequestURI().getRawQuery()),
                headers,
                body(exchange, headers));
    }

    private static byte[] body(HttpExchange exchange, Map<String, List<String>> headers) throws IOException {
        byte[] sent = exchange.getRequestBody().readAllBytes();
        if (!headers.getOrDefault("content-encoding", List.of()).contains("gzip")) {
            return sent;
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return plain.readAllBytes();
        }
    }

    private static void write(HttpExchange exchange, Exchange done) throws IOException {
        Response response = done.response();
        response.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = response.bytes();
        if (bytes.length >= WORTH_COMPRESSING && !isArchive(response) && acceptsGzip(done.request())) {
            bytes = gzip(bytes);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
        }
        boolean bodiless = bytes.length == 0 || done.request().method().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What is compressed already is sent as it is. */
    private static boolean isArchive(Response response) {
        return response.headers().getOrDefault("Content-Type", "").contains("gzip");
    }

    private static boolean acceptsGzip(Request request) {
        return request.header("accept-encoding").orElse("").contains("gzip");
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(plain);
        }
        return compressed.toByteArray();
    }

    private static void pause(Duration wait) {
        if (wait.isPositive()) {
            try {
                Thread.sleep(wait);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
