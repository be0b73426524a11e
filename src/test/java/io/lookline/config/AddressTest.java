package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            https://co.looker.com,                https://co.looker.com
            https://co.looker.com///,             https://co.looker.com
            co.looker.com,                        https://co.looker.com
            co.looker.com:19999,                  https://co.looker.com:19999
            HTTP://hostPort,                      http://hostPort
            https://host:19999/api,               https://host:19999
            https://host:19999/api/4.0/,          https://host:19999
            https://[::1]:19999,                  https://[::1]:19999
            """)
    void lookers_address_becomes_its_origin(String written, URI origin) {
        assertThat(Address.looker().parse(written)).hasValue(origin);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://localhost:8585/api,            http://localhost:8585/api
            http://localhost:8585,                http://localhost:8585/api
            http://localhost:8585/api/,           http://localhost:8585/api
            http://localhost:8585/api/v1/,        http://localhost:8585/api
            https://om.example/catalog,           https://om.example/catalog/api
            https://om.example/catalog/api/v1,    https://om.example/catalog/api
            http://openmetadata_server:8585/api,  http://openmetadata_server:8585/api
            """)
    void openmetadatas_address_ends_with_its_api(String written, URI api) {
        assertThat(Address.catalog().parse(written)).hasValue(api);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://co.looker.com",
                "https://",
                "https://a b",
                "https://co.looker.com/login",
                "https://co.looker.com?x",
                "https://me:secret@co.looker.com",
                "https://co.looker.com:99999",
                "https://co.looker.com:port"
            })
    void what_is_no_origin_is_refused(String written) {
        assertThat(Address.looker().parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8585/api", "https://om.example/{x}/api"})
    void what_is_no_api_is_refused(String written) {
        assertThat(Address.catalog().parse(written)).isEmpty();
    }
}
