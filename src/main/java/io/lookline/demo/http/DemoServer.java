package io.lookline.demo.http;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * A server inside this process, for the demo and for tests: bound to the loopback address on a free port, one virtual
 * thread per exchange.
 */
public final class DemoServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final URI uri;

    private DemoServer(HttpServer server, ExecutorService threads, URI uri) {
        this.server = server;
        this.threads = threads;
        this.uri = uri;
    }

    /**
     * How a server behaves beyond its routes.
     *
     * @param tls serve HTTPS with this context; empty for plain HTTP
     * @param latency waited before every answer
     * @param interceptor may answer in the server's place
     * @param recorder sees every exchange, also those the interceptor answered; called by several threads at once
     */
    public record Options(
            Optional<SSLContext> tls, Duration latency, Interceptor interceptor, Consumer<Exchange> recorder) {

        /** Plain HTTP, no latency, nothing intercepted or recorded. */
        public static Options defaults() {
            return new Options(Optional.empty(), Duration.ZERO, Interceptor.NONE, exchange -> {});
        }

        /** These options with HTTPS. */
        public Options withTls(SSLContext context) {
            return new Options(Optional.of(context), latency, interceptor, recorder);
        }

        /** These options with a wait before every answer. */
        public Options withLatency(Duration wait) {
            return new Options(tls, wait, interceptor, recorder);
        }

        /** These options with an interceptor. */
        public Options withInterceptor(Interceptor replacement) {
            return new Options(tls, latency, replacement, recorder);
        }

        /** These options with a recorder. */
        public Options withRecorder(Consumer<Exchange> replacement) {
            return new Options(tls, latency, interceptor, replacement);
        }
    }

    /**
     * Starts a server.
     *
     * @throws UncheckedIOException when no port can be bound
     */
    public static DemoServer start(Routes routes, Options options) {
        // Without it an answer waits up to 40 ms for the client's delayed acknowledgement. The JDK reads it once.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            HttpServer server = bind(options);
            server.setExecutor(threads);
            server.createContext("/", new Dispatcher(routes, options));
            server.start();
            String scheme = options.tls().isPresent() ? "https" : "http";
            URI uri = URI.create(scheme + "://localhost:" + server.getAddress().getPort());
            return new DemoServer(server, threads, uri);
        } catch (IOException failure) {
            threads.close();
            throw new UncheckedIOException("A demo server could not bind a port of the loopback address", failure);
        }
    }

    private static HttpServer bind(Options options) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        if (options.tls().isEmpty()) {
            return HttpServer.create(address, 0);
        }
        HttpsServer server = HttpsServer.create(address, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(options.tls().get()));
        return server;
    }

    /** Scheme, host and port, without a trailing slash. */
    public URI uri() {
        return uri;
    }

    /** Stops listening and drops exchanges that are under way. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
