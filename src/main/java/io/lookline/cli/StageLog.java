package io.lookline.cli;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** One log line as each stage begins, with its total where one is known. */
final class StageLog implements Progress {
    private static final Logger LOG = Logger.getLogger(StageLog.class);

    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    @Override
    public void stage(String name) {
        if (begun.add(name)) {
            LOG.info(name);
        }
    }

    @Override
    public void progress(String stage, int done, int total) {
        if (begun.add(stage + " " + total)) {
            LOG.info(stage + ": " + total);
        }
    }
}
