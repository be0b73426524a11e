package io.lookline.http;

import io.lookline.http.HttpFailure.Kind;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.io.Closeable;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * The way to one system: builds its typed clients, and sees each of their calls, so that all share one pool, one
 * budget of requests and one policy of retries. For many threads at once. Needs a running Quarkus.
 */
public final class HttpChannel {
    private static final Logger LOG = Logger.getLogger(HttpChannel.class);

    private final HttpOptions options;
    private final CallListener listener;
    private final PeerRule peers;
    private final Semaphore permits;
    private final CallCounter counter;
    private final Failures failures;
    private final Retries retries;

    public HttpChannel(HttpOptions options) {
        this(options, RetryPolicy.DEFAULT, CallListener.NONE);
    }

    public HttpChannel(HttpOptions options, RetryPolicy policy, CallListener listener) {
        this(options, policy, listener, PeerRule.ANY);
    }

    /** @param peers refuses what the system's name must not lead to */
    public HttpChannel(HttpOptions options, RetryPolicy policy, CallListener listener, PeerRule peers) {
        this.options = options;
        this.peers = peers;
        this.listener = listener;
        this.permits = new Semaphore(options.concurrency(), true);
        this.counter = new CallCounter(options.maxCalls());
        this.failures = new Failures(options);
        this.retries = new Retries(policy);
    }

    /**
     * A typed client whose paths are relative to the system's base. It speaks JSON, asks for gzip, follows no redirect
     * (a login page is not an answer) and refuses what is not JSON.
     *
     * @param api an interface with Jakarta REST annotations
     * @param providers filters, readers and writers besides
     */
    public <T> T client(Class<T> api, Object... providers) {
        return client(api, new AnswerCheck(options.system()), true, providers);
    }

    /**
     * A typed client whose methods give texts or streams ({@link java.io.InputStream}) as they arrive, not unpacked. A page
     * is no answer either, and an answer that sends elsewhere is thrown as a {@link Redirect}. Read a stream within
     * {@link #call}, so that what breaks it is a failure of that call, and close the client, which is {@link Closeable},
     * to end a stream early.
     */
    public <T> T download(Class<T> api, Object... providers) {
        return client(api, new DownloadCheck(options.system()), false, providers);
    }

    private <T> T client(Class<T> api, ClientResponseFilter check, boolean compressed, Object... providers) {
        QuarkusRestClientBuilder builder = QuarkusRestClientBuilder.newBuilder()
                .baseUri(options.base())
                .connectTimeout(options.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(options.requestTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .disableDefaultMapper(true)
                .userAgent("lookline")
                .enableCompression(compressed)
                .httpClientOptionsCustomizer(this::configure)
                .httpClientRequestCustomizer(this::checkPeer)
                .register(check);
        if (Underscores.in(options.base())) {
            Underscores host = Underscores.lookUp(options.system(), options.base());
            builder.baseUri(host.address()).register(host);
        }
        for (Object provider : providers) {
            builder.register(provider);
        }
        return builder.build(api);
    }

    private void checkPeer(HttpClientRequest request) {
        // The address is a number, so that it is not looked up again.
        InetAddress peer =
                InetAddress.ofLiteral(request.connection().remoteAddress().hostAddress());
        Optional<String> refusal = peers.refusal(peer);
        refusal.ifPresent(reason ->
                request.exceptionHandler(_ -> {}).reset(0, HttpFailure.unsent(options, Kind.REJECTED, reason)));
    }

    private void configure(HttpClientOptions http) {
        http.setMaxPoolSize(options.concurrency());
        HttpTls.configure(options.tls(), http);
    }

    /**
     * Makes one call, and repeats it where that is safe and may help.
     *
     * @param exchange one request by a client of this channel
     * @throws HttpFailure when there is no good answer
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public <T> T call(Call call, Supplier<T> exchange) {
        try {
            return retries.run(call, () -> attempt(call, exchange));
        } catch (CircuitBreakerOpenException open) {
            throw failures.failure(
                    Kind.UNREACHABLE, call, "not tried, for too many calls in a row found no connection", open);
        }
    }

    /** Makes the call that ends what the run began: once, and even when the limit of calls is reached. */
    public void lastCall(Call call, Runnable exchange) {
        counter.count(call);
        exchange(call, () -> {
            exchange.run();
            return null;
        });
    }

    /** The failure of a call whose answer is JSON but not what the API promises. */
    public HttpFailure malformed(Call call, String what) {
        return failures.failure(Kind.MALFORMED, call, what, null);
    }

    /** What was sent so far. */
    public CallCounts counts() {
        return counter.counts();
    }

    private <T> T attempt(Call call, Supplier<T> exchange) {
        if (!counter.tryCount(call)) {
            throw failures.failure(Kind.QUOTA, call, "the limit of calls for one run is reached", null);
        }
        return exchange(call, exchange);
    }

    private <T> T exchange(Call call, Supplier<T> exchange) {
        acquire();
        long start = System.nanoTime();
        String outcome = "ok";
        try {
            return exchange.get();
        } catch (RuntimeException thrown) {
            RuntimeException failure = failures.of(call, thrown);
            outcome = failure instanceof HttpFailure http ? http.kind() + " " + http.status() : failure.toString();
            throw failure;
        } finally {
            permits.release();
            ended(call, outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void ended(Call call, String outcome, Duration took) {
        LOG.debugf("%s %s: %s, %d ms", options.system(), call.endpoint(), outcome, took.toMillis());
        listener.ended(call, outcome, took);
    }

    private void acquire() {
        try {
            permits.acquire();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted();
        }
    }
}
