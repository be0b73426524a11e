package io.lookline.ingest;

import io.lookline.demo.http.Interceptor;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What goes wrong on a demo server, in the words of a test. Answers carry {@code Retry-After: 0}, so nobody waits. */
public final class Faults implements Interceptor {
    private final List<Interceptor> rules = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Response> intercept(Request request) {
        return rules.stream().flatMap(rule -> rule.intercept(request).stream()).findFirst();
    }

    /** Each request that matches is answered so. */
    public void answer(Predicate<Request> which, Response response) {
        rules.add(request -> which.test(request) ? Optional.of(response) : Optional.empty());
    }

    /** The first so many requests that match are answered so; the others reach the server. */
    public void answerFirst(int count, Predicate<Request> which, Response response) {
        AtomicInteger seen = new AtomicInteger();
        answer(request -> which.test(request) && seen.incrementAndGet() <= count, response);
    }

    /** The first so many requests that match are done, and answered so all the same. */
    public void answerThoughDone(int count, Predicate<Request> which, Response response) {
        AtomicInteger seen = new AtomicInteger();
        answer(
                request -> which.test(request)
                        && Again.isFirst(request)
                        && seen.incrementAndGet() <= count
                        && Again.send(request),
                response);
    }

    /** Each request that matches is answered as if it had been sent to another address. */
    void answerAsAt(UnaryOperator<String> address, Predicate<Request> which) {
        rules.add(request -> which.test(request) && Again.isFirst(request)
                ? Optional.of(Again.answer(request, address))
                : Optional.empty());
    }

    /** The server takes the first writes and then dies: nothing is answered as asked from then on. */
    public void afterWrites(int count, Response response) {
        AtomicInteger writes = new AtomicInteger();
        answer(request -> writes.get() > count || !isRead(request) && writes.incrementAndGet() > count, response);
    }

    /** A request that matches is told of and then gets no answer before the latch opens. */
    public void hang(Predicate<Request> which, CountDownLatch latch, Runnable told) {
        rules.add(request -> {
            if (which.test(request)) {
                told.run();
                try {
                    latch.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
            return Optional.empty();
        });
    }

    /** Ends all faults. */
    public void mend() {
        rules.clear();
    }

    private static boolean isRead(Request request) {
        return request.method().equals("GET");
    }

    /** Requests of a method whose decoded path ends so. */
    public static Predicate<Request> to(String method, String end) {
        return request ->
                request.method().equals(method) && request.uri().getPath().endsWith(end);
    }

    /** An error as both systems send it. */
    public static Response error(int status) {
        return Response.json(status, Json.object().put("code", status).put("message", "asked for by the test"))
                .with("Retry-After", "0");
    }
}
