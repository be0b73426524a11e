package io.lookline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesPropertiesTest {
    @Property
    void a_clean_name_is_one_that_the_server_stores(@ForAll("anyText") String raw) {
        String name = Names.clean(raw);

        assertThat(name.length()).isBetween(1, 256);
        assertThat(name).doesNotContain("::", "\"").isEqualTo(name.strip());
        // The server's own rule is a pattern whose dot does not match a line break.
        assertThat(name).matches("(?:(?!::).)*").doesNotContainPattern("\\p{Cntrl}");
    }

    @Property
    void cleaning_twice_changes_nothing(@ForAll("anyText") String raw) {
        assertThat(Names.clean(Names.clean(raw))).isEqualTo(Names.clean(raw));
    }

    @Property
    void each_part_of_a_full_name_can_be_told_again(@ForAll("anyText") String one, @ForAll("anyText") String other) {
        String first = Names.clean(one);
        String second = Names.clean(other);

        assertThat(Fqn.of(first, second)).isEqualTo(Fqn.quote(first) + "." + Fqn.quote(second));
        assertThat(Fqn.quote(first)).matches("[^.\"]+|\"[^\"]*\\.[^\"]*\"");
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars(':', '"', '.', ' ', '\n', '\t', '\u0000', '\u0085', '\u2028', 'a', 'é')
                .ofMaxLength(300);
        return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(300));
    }
}
