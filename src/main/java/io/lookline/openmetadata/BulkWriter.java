package io.lookline.openmetadata;

import io.lookline.catalog.AssetRef;
import io.lookline.http.HttpFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sends entities of one type in batches. A batch that is too large or too slow is halved; one that is refused whole is
 * sent row by row, so that a bad row costs itself alone; a server without bulk calls gets single ones.
 */
final class BulkWriter {
    private final CatalogClient client;
    private final Outcomes outcomes;
    private final AtomicInteger batchSize;
    private volatile boolean bulkMissing;

    BulkWriter(CatalogClient client, Outcomes outcomes, int batchSize) {
        this.client = client;
        this.outcomes = outcomes;
        this.batchSize = new AtomicInteger(batchSize);
    }

    /** One entity to send. */
    record Row<R>(String fqn, String name, R request) {}

    /** Sends the rows; what becomes of each goes to the outcomes. A name occurs once. */
    <R> void write(BulkEndpoint<R> endpoint, List<Row<R>> rows) {
        batches(rows).forEach(batch -> writeBatch(endpoint, batch));
    }

    /** Sends the rows one by one. */
    <R> void writeSingly(BulkEndpoint<R> endpoint, List<Row<R>> rows) {
        client.parallel().map(rows, row -> {
            outcomes.finish(endpoint.type(), row.fqn(), () -> {
                String id = client.put(endpoint.path(), api -> endpoint.single().put(api, row.request()));
                outcomes.created(new AssetRef(endpoint.kind(), row.fqn()), id);
            });
            return row;
        });
    }

    private <R> List<List<Row<R>>> batches(List<Row<R>> rows) {
        List<List<Row<R>>> batches = new ArrayList<>();
        int size = batchSize.get();
        for (int from = 0; from < rows.size(); from += size) {
            batches.add(rows.subList(from, Math.min(rows.size(), from + size)));
        }
        return batches;
    }

    private <R> void writeBatch(BulkEndpoint<R> endpoint, List<Row<R>> batch) {
        if (bulkMissing || batch.size() == 1) {
            writeSingly(endpoint, batch);
            return;
        }
        if (batch.size() > batchSize.get()) {
            batches(batch).forEach(part -> writeBatch(endpoint, part));
            return;
        }
        try {
            List<R> requests = batch.stream().map(Row::request).toList();
            settle(endpoint, batch, client.put(endpoint.path() + "/bulk", api -> endpoint.bulk()
                    .put(api, requests)));
        } catch (HttpFailure failure) {
            recover(endpoint, batch, failure);
        }
    }

    private <R> void recover(BulkEndpoint<R> endpoint, List<Row<R>> batch, HttpFailure failure) {
        if (Outcomes.isFatal(failure)) {
            throw failure;
        }
        if (isMissing(failure)) {
            bulkMissing = true;
        }
        if (isTooMuch(failure)) {
            batchSize.accumulateAndGet(Math.max(1, batch.size() / 2), Math::min);
            writeBatch(endpoint, batch);
        } else {
            writeSingly(endpoint, batch);
        }
    }

    private static boolean isMissing(HttpFailure failure) {
        return failure.status() == 404 || failure.status() == 405;
    }

    private static boolean isTooMuch(HttpFailure failure) {
        return failure.status() == 413 || failure.status() == 504 || failure.kind() == HttpFailure.Kind.TIMEOUT;
    }

    /** The answer names each row: one that passed by its full name, one that failed perhaps by its whole content. */
    private <R> void settle(BulkEndpoint<R> endpoint, List<Row<R>> batch, Entities.BulkResult result) {
        Map<String, Row<R>> open = batch.stream().collect(Collectors.toMap(Row::fqn, Function.identity()));
        Map<String, Row<R>> byName = batch.stream().collect(Collectors.toMap(Row::name, Function.identity()));
        for (Entities.BulkRow passed : Entities.orEmpty(result.successRequest())) {
            if (open.remove(passed.request().asText()) instanceof Row<R> row) {
                outcomes.written(endpoint.type(), row.fqn());
            }
        }
        List<Row<R>> again = new ArrayList<>();
        for (Entities.BulkRow failed : Entities.orEmpty(result.failedRequest())) {
            String name = failed.request().isObject()
                    ? byName.get(failed.request().path("name").asText()) instanceof Row<R> row ? row.fqn() : ""
                    : failed.request().asText();
            if (open.remove(name) instanceof Row<R> row) {
                if (failed.status() >= 500) {
                    again.add(row);
                } else {
                    outcomes.refused(endpoint.type(), row.fqn(), failed.message());
                }
            }
        }
        again.addAll(open.values());
        writeSingly(endpoint, again);
    }
}
