package io.lookline.demo.git;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The least that talks to a Git host. It follows no redirect by itself. */
final class GitClient implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;

    GitClient(DemoGit git) {
        this.server = git.uri();
    }

    /** @param headers names and values, one after the other */
    HttpResponse<byte[]> get(String pathOrAddress, String... headers) {
        URI address = server.resolve(pathOrAddress);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int status(String path, String... headers) {
        return get(path, headers).statusCode();
    }

    String text(String path, String... headers) {
        return new String(get(path, headers).body(), StandardCharsets.UTF_8);
    }

    JsonNode json(String path, String... headers) {
        return Json.read(get(path, headers).body());
    }

    Map<String, String> files(String path, String... headers) {
        return unpacked(get(path, headers).body());
    }

    /** Text by path of a {@code .tar.gz}; folders end with a slash and have no text. */
    static Map<String, String> unpacked(byte[] archive) {
        Map<String, String> files = new LinkedHashMap<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GzipCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
        return files;
    }

    @Override
    public void close() {
        http.close();
    }
}
