package io.lookline.lookml.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '~', textBlock = """
            a -- if it is                                ⇒ a -- if it is        ⇒ a -- if it is
            -- if prod -- p⏎-- if dev -- d               ⇒ ~ p⏎~                ⇒ ~⏎ d~
            a -- if prod -- p⏎b                          ⇒ ~a  p⏎b~             ⇒ ~a ⏎b~
            a -- if prod -- p -- if dev -- d⏎b           ⇒ ~a  p ⏎b~            ⇒ ~a  d⏎b~
            -- if prod --⏎p⏎q⏎-- if dev --⏎d⏎e           ⇒ ~⏎p⏎q⏎~              ⇒ ~⏎d⏎e~
            -- if dev --⏎d⏎-- if prod -- p⏎b             ⇒ ~ p⏎b~               ⇒ ~⏎d⏎⏎b~
            --if PROD--p                                 ⇒ p                    ⇒ ~~
            a⏎  -- if prod --  ⏎p                        ⇒ ~a⏎    ⏎p~           ⇒ ~a⏎  ~
            """)
    void the_text_of_the_active_environment_is_kept(String text, String production, String development) {
        String lines = text.replace('⏎', '\n');

        assertThat(Environment.PRODUCTION.keep(lines).replace('\n', '⏎')).isEqualTo(production.replace("~", ""));
        assertThat(Environment.DEVELOPMENT.keep(lines).replace('\n', '⏎')).isEqualTo(development.replace("~", ""));
    }
}
