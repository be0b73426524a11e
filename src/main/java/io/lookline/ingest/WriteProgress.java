package io.lookline.ingest;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.openmetadata.WriteListener;
import java.util.concurrent.atomic.AtomicInteger;

/** Enters each write in the account and tells how far the writing is. */
final class WriteProgress implements WriteListener {
    private final WriteListener account;
    private final RunListener listener;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();

    WriteProgress(WriteListener account, RunListener listener, int total) {
        this.account = account;
        this.listener = listener;
        this.total = total;
    }

    @Override
    public void written(ItemType type, String name) {
        account.written(type, name);
        advance();
    }

    @Override
    public void failed(Diagnostic diagnostic) {
        account.failed(diagnostic);
        advance();
    }

    @Override
    public boolean stopping() {
        return account.stopping();
    }

    private void advance() {
        listener.progress("writing", done.incrementAndGet(), total);
    }
}
