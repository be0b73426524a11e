package io.lookline.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::808:808",
                "64:ff9b:1:a9fe:a9:fe00::",
                "2002:7f00:1::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "168.63.129.16"
            })
    void an_address_of_this_machine_its_network_or_its_cloud_is_refused(String address) {
        assertThat(PublicAddress.refusal(InetAddress.ofLiteral(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "140.82.121.4",
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "192.1.1.1",
                "2606:4700::1111",
                "64:ff9b::808:808",
                "2002:808:808::1"
            })
    void a_public_address_is_not(String address) {
        assertThat(PublicAddress.refusal(InetAddress.ofLiteral(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "metadata.google.internal", "METADATA.google.internal.", "[::1]", "no.such.invalid"
            })
    void so_is_a_name_that_leads_to_one_or_nowhere(String host) {
        assertThat(PublicAddress.refusal(host)).isPresent();
    }

    @Test
    void the_numbers_of_an_address_need_no_look_up() {
        assertThat(PublicAddress.refusal("140.82.121.4")).isEmpty();
    }
}
