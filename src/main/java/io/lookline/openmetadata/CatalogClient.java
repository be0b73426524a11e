package io.lookline.openmetadata;

import io.lookline.config.OpenMetadataConnection;
import io.lookline.config.Secret;
import io.lookline.config.Settings.Limits;
import io.lookline.http.Call;
import io.lookline.http.CallCounts;
import io.lookline.http.HttpChannel;
import io.lookline.http.HttpFailure;
import io.lookline.http.HttpOptions;
import io.lookline.http.Parallel;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** One connection to OpenMetadata: each call counted, retried where that is safe, and repeated once with a renewed token. */
final class CatalogClient {
    static final String SYSTEM = "OpenMetadata";

    private final HttpChannel channel;
    private final Authentication authentication;
    private final OpenMetadataApi api;
    private final Parallel parallel;

    CatalogClient(OpenMetadataConnection connection, Limits limits) {
        this.channel = new HttpChannel(new HttpOptions(
                SYSTEM,
                connection.api(),
                connection.tls(),
                limits.catalogConcurrency(),
                OptionalInt.empty(),
                limits.connectTimeout(),
                limits.requestTimeout()));
        this.authentication = new Authentication(connection);
        this.api = channel.client(OpenMetadataApi.class, authentication);
        this.parallel = new Parallel(limits.catalogConcurrency());
    }

    /** @throws HttpFailure when there is no good answer */
    <T> T get(String path, Function<OpenMetadataApi, T> exchange) {
        return call(Call.get(path), exchange);
    }

    /** Empty when there is no such thing (404). */
    <T> Optional<T> find(String path, Function<OpenMetadataApi, T> exchange) {
        try {
            return Optional.of(get(path, exchange));
        } catch (HttpFailure failure) {
            if (failure.kind() == HttpFailure.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** A write that may be repeated: it ends in the same state. */
    <T> T put(String path, Function<OpenMetadataApi, T> exchange) {
        return call(new Call("PUT " + path, true), exchange);
    }

    /** A write without an answer. */
    void send(Call call, Consumer<OpenMetadataApi> exchange) {
        call(call, api -> {
            exchange.accept(api);
            return true;
        });
    }

    /** A deletion; what is gone already is deleted. */
    void delete(String path, Consumer<OpenMetadataApi> exchange) {
        delete(new Call("DELETE " + path, true), exchange);
    }

    /** Likewise. */
    void delete(Call call, Consumer<OpenMetadataApi> exchange) {
        try {
            send(call, exchange);
        } catch (HttpFailure failure) {
            if (failure.kind() != HttpFailure.Kind.NOT_FOUND) {
                throw failure;
            }
        }
    }

    /** As many things at a time as there may be requests: more would only wait for one another. */
    Parallel parallel() {
        return parallel;
    }

    CallCounts counts() {
        return channel.counts();
    }

    private <T> T call(Call call, Function<OpenMetadataApi, T> exchange) {
        Optional<Secret> token = authentication.current();
        try {
            return channel.call(call, () -> exchange.apply(api));
        } catch (HttpFailure failure) {
            if (failure.kind() == HttpFailure.Kind.REFUSED_CREDENTIALS && authentication.renewed(token)) {
                return channel.call(call, () -> exchange.apply(api));
            }
            throw failure;
        }
    }
}
