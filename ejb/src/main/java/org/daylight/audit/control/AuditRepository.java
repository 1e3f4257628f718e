package org.daylight.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * The trail in the database, in plain SQL: writing a line flushes nobody's entities. A line beside a transaction goes through connections that serve
 * nothing else: who holds one of the application's while it asks for a second waits for others who do the same.
 */
@ApplicationScoped
public class AuditRepository {
    private static final String ADD = "insert into audit_entry (at, actor, action, subject, outcome, problem, beyond_authority) values (?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;
    @Resource(lookup = "java:jboss/datasources/DaylightTrailDS")
    private DataSource beside;

    protected AuditRepository() {
    }

    AuditRepository(DataSource database) {
        this.database = database;
        this.beside = database;
    }

    /** In the caller's transaction. */
    public void add(AuditEntry entry) {
        add(database, entry);
    }

    /** Committed at once, whatever becomes of the caller's transaction. */
    public void addBeside(AuditEntry entry) {
        add(beside, entry);
    }

    private static void add(DataSource database, AuditEntry entry) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
            insert.setString(2, entry.actor());
            insert.setString(3, entry.action());
            insert.setString(4, entry.subject());
            insert.setString(5, entry.outcome().name());
            insert.setString(6, entry.problem());
            insert.setBoolean(7, entry.beyondAuthority());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit trail cannot be written", failed);
        }
    }
}
