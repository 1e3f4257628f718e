package org.daylight.integration.rest;

/** Examples of the interface's description. */
final class ApiExamples {
    static final String LOG = """
            <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
              <trace>
                <string key="concept:name" value="2026-0117"/>
                <string key="channel" value="窗口"/>
                <date key="startdate" value="2026-03-02T09:10:00+08:00"/>
                <date key="deadline" value="2026-03-10T00:00:00+08:00"/>
                <date key="enddate" value="2026-03-06T16:40:00+08:00"/>
                <event>
                  <string key="concept:name" value="受理"/>
                  <string key="lifecycle:transition" value="complete"/>
                  <string key="org:resource" value="W03"/>
                  <date key="time:timestamp" value="2026-03-02T09:30:00+08:00"/>
                </event>
              </trace>
            </log>
            """;

    static final String ACCEPTED = "{\"id\": \"0b0f4a5e-6a1f-4c41-9a3e-6d7f0a3f7a10\", \"state\": \"RECEIVED\"}";

    static final String RECEIPT = """
            {"id": "0b0f4a5e-6a1f-4c41-9a3e-6d7f0a3f7a10", "state": "APPLIED", "department": "WABO", "channel": "POST", "bytes": 218394,
             "receivedAt": "2026-03-10T01:00:00Z", "finishedAt": "2026-03-10T01:00:01Z", "cases": 1434, "events": 8577, "added": 8577,
             "duplicates": 0, "seconds": 0.812, "eventsPerSecond": 10563, "rejectedCount": 0, "rejected": []}""";

    static final String PORTION = """
            {"events": [{"id": 17, "type": "REPORTED_STEP", "caseNumber": "WABO-2026-0117", "eventAt": "2026-03-02T01:30:00Z",
              "recordedAt": "2026-03-10T01:00:00Z", "department": "WABO", "name": "受理", "source": "legacy-planning",
              "payload": {"transition": "complete"}}], "next": "MTo3NDIxOjE3"}""";

    static final String PROBLEM = """
            {"type": "urn:daylight:problem:exchange.not-your-department", "title": "Forbidden", "status": 403,
             "detail": "This client may not report for department WABO.", "code": "exchange.not-your-department",
             "instance": "/exchange/v1/event-logs"}""";

    static final String TASK = """
            {"number": "CITY-2026-0117", "title": "核查规划窗口超期办件", "demand": "请核查并于期限内反馈处理结果。", "basis": "市监察局督办通知",
             "caseNumber": null, "dueOn": "2026-12-04"}""";

    static final String ASSIGNED = "{\"number\": \"CITY-2026-0117\", \"fresh\": true}";

    static final String STANDING = """
            {"number": "CITY-2026-0117", "receivedAt": "2026-11-23T01:00:00Z", "orderNumber": "SO-20261123-0001", "state": "CLOSED",
             "departments": 1, "answered": 1, "endedAt": "2026-11-25T02:00:00Z", "result": "已责成窗口整改，办件已办结。"}""";

    static final String NEWS = """
            {"news": [{"number": "CITY-2026-0117", "step": "ANSWERED", "at": "2026-11-24T02:00:00Z", "department": "ZJ", "note": null}],
             "next": "MTo3NDIxOjE3"}""";

    private ApiExamples() {
    }
}
