package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.List;
import java.util.Optional;

/** Soft and hard deletion and the way back, with what goes along: a dashboard's charts, a service's children. */
final class Deletion {

    private final Catalog catalog;

    Deletion(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Soft-deletes; once more changes nothing.
     *
     * @throws Problem 400 when it has children and the deletion is not recursive
     */
    Entity soft(Entity entity, boolean recursive, Audit.Stamp stamp) {
        List<Entity> children = children(entity, recursive);
        if (entity.deleted()) {
            return entity;
        }
        children.forEach(child -> soft(child, true, stamp));
        Entity gone = flag(entity, true, stamp);
        if (entity.kind() == EntityKind.DASHBOARD) {
            charts(entity).stream()
                    .filter(chart -> catalog.links().of(chart.id(), Links.Relation.DASHBOARDS).stream()
                            .noneMatch(catalog::alive))
                    .forEach(chart -> soft(chart, true, stamp));
        }
        return gone;
    }

    /**
     * Removes the entity with its children, links, edges and usage.
     *
     * @throws Problem 400 when it has children and the deletion is not recursive
     */
    Entity hard(Entity entity, boolean recursive) {
        children(entity, recursive).forEach(child -> hard(child, true));
        catalog.store().remove(entity);
        catalog.links().remove(entity.id());
        catalog.lineage().remove(entity.id());
        catalog.usage().remove(entity.id());
        return entity;
    }

    /** @throws Problem 500 for an entity that is not deleted */
    Entity restore(Entity entity, Audit.Stamp stamp) {
        if (!entity.deleted()) {
            throw Problem.unhandled("Cannot invoke \"org.openmetadata.schema.EntityInterface.getId()\"");
        }
        reviveChildren(entity, stamp);
        return flag(entity, false, stamp);
    }

    /** Brings back what was deleted along with an entity that comes back. */
    void reviveChildren(Entity entity, Audit.Stamp stamp) {
        List<Entity> followers = entity.kind() == EntityKind.DASHBOARD
                ? charts(entity)
                : catalog.store().children(entity.id());
        followers.stream().filter(Entity::deleted).forEach(child -> {
            reviveChildren(child, stamp);
            flag(child, false, stamp);
        });
    }

    private List<Entity> children(Entity entity, boolean recursive) {
        List<Entity> children = entity.kind() == EntityKind.TAG
                ? nestedTags(entity)
                : catalog.store().children(entity.id());
        if (!recursive && children.stream().anyMatch(child -> !child.deleted())) {
            throw Problem.badRequest(entity.kind().type() + " is not empty");
        }
        return children;
    }

    private List<Entity> nestedTags(Entity tag) {
        return catalog.store().all(EntityKind.TAG).stream()
                .filter(other -> other.text("parent").equals(tag.fqn()))
                .toList();
    }

    private List<Entity> charts(Entity dashboard) {
        return catalog.links().of(dashboard.id(), Links.Relation.CHARTS).stream()
                .map(id -> catalog.store().find(id))
                .flatMap(Optional::stream)
                .toList();
    }

    private Entity flag(Entity entity, boolean deleted, Audit.Stamp stamp) {
        Audit before = entity.audit();
        ObjectNode change = Json.object();
        change.putArray("fieldsAdded");
        change.putArray("fieldsUpdated")
                .addObject()
                .put("name", "deleted")
                .put("oldValue", !deleted)
                .put("newValue", deleted);
        change.putArray("fieldsDeleted");
        change.put("previousVersion", before.number());
        if (!deleted) {
            change.set("changeSummary", before.summary());
        }
        Entity flagged = entity.with(new Audit(
                before.version() + 1, stamp.millis(), stamp.user(), deleted, Optional.of(change), before.summary()));
        catalog.store().save(flagged);
        return flagged;
    }
}
