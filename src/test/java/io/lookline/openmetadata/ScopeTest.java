package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    @Test
    void a_scope_is_a_service_and_what_is_said_of_its_parts() {
        assertThat(Scope.of("wh")).contains(Scope.ofService("wh"));
        assertThat(Scope.of(" wh.shop.public.orders ")).contains(new Scope("wh", "shop", "public", "orders"));
        assertThat(Scope.of("wh..public")).contains(new Scope("wh", null, "public", null));
        assertThat(Scope.of("\"my.wh\".\"a.b\"")).contains(new Scope("my.wh", "a.b", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".shop", "a.b.c.d.e", "w\nh"})
    void anything_else_is_none(String text) {
        assertThat(Scope.of(text)).isEmpty();
    }
}
