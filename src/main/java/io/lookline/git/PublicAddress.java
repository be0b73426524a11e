package io.lookline.git;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that a URL in somebody's text may lead to: none of this machine, its network or its cloud. */
final class PublicAddress {
    private static final Set<String> METADATA_NAMES = Set.of(
            "metadata",
            "metadata.google.internal",
            "metadata.goog",
            "instance-data",
            "instance-data.ec2.internal",
            "metadata.azure.internal",
            "metadata.tencentyun.com");

    /** 168.63.129.16: what a virtual machine of Azure asks for its settings; no other cloud uses a public one. */
    private static final byte[] AZURE_HOST = {(byte) 168, 63, (byte) 129, 16};

    private PublicAddress() {}

    /** Why a host is refused, every address of it considered; empty when all are public. */
    static Optional<String> refusal(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (METADATA_NAMES.contains(name)) {
            return Optional.of(host + " is a cloud's metadata service");
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(name.replaceAll("^\\[|]$", "")))
                    .flatMap(address -> refusal(address).stream())
                    .findFirst();
        } catch (UnknownHostException _) {
            return Optional.of("the host " + host + " is unknown");
        }
    }

    /** Why an address is refused (RFC 6890's special ranges); empty for a public one. */
    static Optional<String> refusal(InetAddress address) {
        return isSpecial(address)
                ? Optional.of("its address " + address.getHostAddress() + " is not public")
                : Optional.empty();
    }

    private static boolean isSpecial(InetAddress address) {
        boolean known = address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || address.isAnyLocalAddress();
        byte[] bytes = address.getAddress();
        return known || (bytes.length == 4 ? isSpecial(bytes) : isSpecial6(bytes));
    }

    /** This network, shared (RFC 6598), IETF's own, benchmarks, the reserved end with the broadcast, and Azure's host. */
    private static boolean isSpecial(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && four[2] == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240
                || Arrays.equals(four, AZURE_HOST);
    }

    /** Unique-local, and the forms that carry an address of version 4 in them (RFC 4291, 6052, 8215, 3056, 4380). */
    private static boolean isSpecial6(byte[] six) {
        boolean uniqueLocal = (six[0] & 0xfe) == 0xfc;
        boolean compatible = isZero(six, 0, 12);
        boolean translated = six[0] == 0 && six[1] == 0x64 && (six[2] & 0xff) == 0xff && (six[3] & 0xff) == 0x9b;
        boolean translatedHere = translated && !isZero(six, 4, 12);
        boolean sixToFour = six[0] == 0x20 && six[1] == 0x02;
        boolean tunnelled = six[0] == 0x20 && six[1] == 0x01 && isZero(six, 2, 4);
        return uniqueLocal
                || compatible
                || translatedHere
                || tunnelled
                || translated && isSpecialIn(six, 12)
                || sixToFour && isSpecialIn(six, 2);
    }

    private static boolean isSpecialIn(byte[] six, int offset) {
        try {
            return isSpecial(InetAddress.getByAddress(Arrays.copyOfRange(six, offset, offset + 4)));
        } catch (UnknownHostException impossible) {
            return true;
        }
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
