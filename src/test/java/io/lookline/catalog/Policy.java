package io.lookline.catalog;

import java.time.LocalDate;

/** Builds policies; without another word: nothing overridden, everything that is gone deleted, within 20 %. */
public final class Policy {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private boolean overrideMetadata;
    private boolean overrideOwners;
    private boolean overrideLineage;
    private boolean markDeleted = true;
    private boolean markDeletedCharts = true;
    private boolean deleteFiltered = true;
    private boolean force;
    private LocalDate today = TODAY;

    private Policy() {}

    public static Policy usual() {
        return new Policy();
    }

    public Policy overrideMetadata() {
        overrideMetadata = true;
        return this;
    }

    public Policy overrideOwners() {
        overrideOwners = true;
        return this;
    }

    public Policy overrideLineage() {
        overrideLineage = true;
        return this;
    }

    Policy keepDeleted() {
        markDeleted = false;
        markDeletedCharts = false;
        return this;
    }

    Policy keepDeletedCharts() {
        markDeletedCharts = false;
        return this;
    }

    Policy keepFiltered() {
        deleteFiltered = false;
        return this;
    }

    Policy force() {
        force = true;
        return this;
    }

    Policy on(LocalDate day) {
        today = day;
        return this;
    }

    public PlanPolicy policy() {
        return new PlanPolicy(
                overrideMetadata,
                overrideOwners,
                overrideLineage,
                false,
                new PlanPolicy.Deletion(markDeleted, markDeletedCharts, markDeleted, deleteFiltered, 20, 10, force),
                today);
    }
}
