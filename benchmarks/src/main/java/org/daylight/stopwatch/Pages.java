package org.daylight.stopwatch;

import java.util.List;

/** What people ask for: lists, searches and reports, each by somebody who may. */
final class Pages {

    /** @param who user name; null: the public */
    record Asked(String who, String path) {
        String words() {
            return (who == null ? "" : who + ": ") + path;
        }
    }

    /**
     * A table turned to another page, or sorted, on its own.
     *
     * @param form   id of its form
     * @param table  id of the table
     * @param first  index of the first row wanted; with a sorting 0
     * @param column number of the sortable column that it is sorted by, from 0; -1: not sorted anew
     */
    record Turned(String who, String path, String form, String table, int first, int column) {
        String words() {
            return who + ": " + path + (column < 0 ? " from row " + first : " sorted by column " + (column + 1));
        }
    }

    static final List<Asked> ALL = List.of(
            new Asked(null, "index.xhtml"), new Asked(null, "catalogue.xhtml"), new Asked(null, "catalogue.xhtml?text=%E5%BB%BA%E8%AE%BE"),
            new Asked(null, "catalogue.xhtml?department=ZJ&power=LICENCE&handling=PROMISED"), new Asked(null, "catalogue.xhtml?text=%E7%AC%AC4321%E7%B1%BB"),
            new Asked(null, "catalogue.xhtml?sort=longest"), new Asked(null, "catalogue.xhtml?page=200"),
            new Asked(null, "item.xhtml?code=LOAD-000321"), new Asked(null, "verify.xhtml?code=0"),
            new Asked("itemadmin", "staff/items.xhtml"), new Asked("legaloffice", "staff/items.xhtml"),
            new Asked("legaloffice", "staff/items.xhtml?text=%E8%AE%B8%E5%8F%AF"), new Asked("legaloffice", "staff/items.xhtml?state=DRAFT&handling=PROMISED"),
            new Asked("legaloffice", "staff/items.xhtml?department=ZJ&power=LICENCE"), new Asked("legaloffice", "staff/item-version.xhtml?id=10000321"),
            new Asked("legaloffice", "staff/item-quality.xhtml"), new Asked("itemadmin", "staff/item-quality.xhtml"),
            new Asked("legaloffice", "staff/item-reviews.xhtml"), new Asked("legalsection", "staff/item-reviews.xhtml"),
            new Asked("itemadmin", "staff/import.xhtml"),
            new Asked("centre", "staff/organisation.xhtml"), new Asked("centre", "staff/organisation.xhtml?view=halls"),
            new Asked("centre", "staff/organisation.xhtml?view=windows"), new Asked("centre", "staff/people.xhtml"),
            new Asked("centre", "staff/people.xhtml?text=%E7%8E%8B%E4%BC%9F"), new Asked("centre", "staff/people.xhtml?standing=UNTRAINED"),
            new Asked("centre", "staff/people.xhtml?department=ZJ&duty=WINDOW"), new Asked("centre", "staff/person.xhtml?username=load000321"),
            new Asked("centre", "staff/filings.xhtml"), new Asked("centre", "staff/concentration.xhtml"), new Asked("centre", "staff/representatives.xhtml"),
            new Asked("centre", "staff/attendance.xhtml"), new Asked("centre", "staff/appraisals.xhtml"), new Asked("centre", "staff/seals.xhtml"),
            new Asked("centre", "staff/first-contacts.xhtml"), new Asked("centre", "staff/inspections.xhtml"),
            new Asked("centre", "staff/authority.xhtml"), new Asked("centre", "staff/hall-entry.xhtml"), new Asked("head", "staff/letters.xhtml"),
            new Asked("centre", "staff/window-items.xhtml"), new Asked("supervisor", "staff/cases.xhtml"), new Asked("supervisor", "supervision/board.xhtml"),
            new Asked("supervisor", "supervision/reports.xhtml?report=departments"), new Asked("supervisor", "supervision/reports.xhtml?report=late"), new Asked("supervisor", "supervision/index.xhtml"),
            new Asked("supervisor", "staff/alerts.xhtml"), new Asked("admin", "admin/assessment.xhtml"), new Asked("admin", "admin/profiles.xhtml"),
            new Asked("auditor", "admin/audit.xhtml"));

    static final List<Turned> TABLES = List.of(
            new Turned("legaloffice", "staff/items.xhtml", "list", "items", 4_980, -1), new Turned("legaloffice", "staff/items.xhtml", "list", "items", 0, 0),
            new Turned("legaloffice", "staff/items.xhtml", "list", "items", 0, 2), new Turned("centre", "staff/people.xhtml", "list", "people", 19_980, -1),
            new Turned("centre", "staff/people.xhtml", "list", "people", 0, 0));

    private Pages() {
    }
}
