package io.lookline.openmetadata;

import io.lookline.catalog.AssetRef;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.http.HttpFailure;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What became of the writes so far: ids of what is there, names of what is not. */
final class Outcomes {
    private record ItemKey(ItemType type, String name) {}

    private final WriteListener listener;
    private final Map<AssetRef, String> ids = new ConcurrentHashMap<>();
    private final Set<ItemKey> missing = ConcurrentHashMap.newKeySet();

    Outcomes(WriteListener listener) {
        this.listener = listener;
    }

    /** A failure that concerns everything that is still to come. */
    static boolean isFatal(HttpFailure failure) {
        return failure.kind().systemWide() || failure.kind() == HttpFailure.Kind.FORBIDDEN;
    }

    /** Runs one write and reports it; a failure that concerns this item alone is reported and goes no further. */
    boolean attempt(ItemType type, String name, Runnable write) {
        return !stopping() && finish(type, name, write);
    }

    /** Like {@link #attempt}, for what belongs to something that has begun: it is done in a run that is stopping too. */
    boolean finish(ItemType type, String name, Runnable write) {
        boolean done = step(type, name, write);
        if (done) {
            written(type, name);
        }
        return done;
    }

    /** Like {@link #finish}, for one step of several: only its failure is reported. */
    boolean step(ItemType type, String name, Runnable write) {
        try {
            write.run();
            return true;
        } catch (HttpFailure failure) {
            if (isFatal(failure)) {
                throw failure;
            }
            missing.add(new ItemKey(type, name));
            listener.failed(new Diagnostic(
                    Code.CATALOG_WRITE_REFUSED, type, name, failure.url(), failure.getMessage(), failure.hint()));
            return false;
        }
    }

    void written(ItemType type, String name) {
        listener.written(type, name);
    }

    void refused(ItemType type, String name, String message) {
        missing.add(new ItemKey(type, name));
        listener.failed(
                new Diagnostic(Code.CATALOG_WRITE_REFUSED, type, name, "", "OpenMetadata refused it: " + message, ""));
    }

    /** Not told in a run that is stopping: there the other thing may simply not have been reached. */
    void dependencyMissing(ItemType type, String name, String other) {
        if (stopping()) {
            return;
        }
        listener.failed(
                new Diagnostic(Code.CATALOG_DEPENDENCY_MISSING, type, name, "", other + " could not be written", ""));
    }

    void created(AssetRef ref, String id) {
        if (id != null) {
            ids.put(ref, id);
        }
    }

    void known(Map<AssetRef, String> others) {
        ids.putAll(others);
    }

    /** Null when the catalog does not have it, or its id is not known. */
    String id(AssetRef ref) {
        return isMissing(ref) ? null : ids.get(ref);
    }

    /** Whether a write of this entity failed. */
    boolean isMissing(AssetRef ref) {
        return missing.contains(new ItemKey(ref.kind().itemType(), ref.fqn()));
    }

    boolean stopping() {
        return listener.stopping();
    }
}
