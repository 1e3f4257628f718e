package org.daylight.stopwatch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.daylight.ground.Ground;

/** Databases of contenders beside the application's, on the same PostgreSQL. */
final class Databases {
    private Databases() {
    }

    /** Empty, and the application's user owns it. */
    static void create(Ground ground, String name) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(environment(ground, "postgres").get("DAYLIGHT_DB_URL"), "postgres", rootPassword(ground));
             Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " owner daylight");
        }
    }

    /** Where it is, as the server is told. */
    static Map<String, String> environment(Ground ground, String name) {
        Map<String, String> environment = new LinkedHashMap<>(ground.serverEnvironment());
        environment.computeIfPresent("DAYLIGHT_DB_URL", (key, url) -> url.replaceFirst("/[^/]*$", "/" + name));
        return environment;
    }

    private static String rootPassword(Ground ground) throws IOException {
        Properties secrets = new Properties();
        try (Reader in = Files.newBufferedReader(ground.homeDirectory().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets.getProperty("postgres");
    }
}
