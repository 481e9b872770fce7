import Testing

@testable import Interchange

@Suite("Calendar files")
struct ICSCalendarTests {
  private static let day = ICSDate(year: 2026, month: 11, day: 21)

  private static func text(_ entries: ICSEntry..., name: String = "План") -> String {
    let calendar = ICSCalendar(name: name, product: "-//test//test//RU", entries: entries)
    return String(decoding: calendar.bytes, as: UTF8.self)
  }

  private static func head(_ summary: String = "Встреча", alarm: ICSAlarm? = nil) -> ICSHead {
    ICSHead(uid: "R-1.1@test", stamp: day, summary: summary, alarm: alarm)
  }

  @Test("A task says what it is about, by when, and how far it has come")
  func task() {
    var head = Self.head(alarm: .morning(daysBefore: 3))
    head.sequence = 2
    head.categories = ["Подготовка", "a,b"]
    let task = ICSTask(
      head, start: ICSDate(year: 2026, month: 10, day: 1),
      due: ICSDate(year: 2026, month: 10, day: 31))
    #expect(
      Self.text(.task(task))
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//test//test//RU
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        NAME:План
        X-WR-CALNAME:План
        BEGIN:VTODO
        UID:R-1.1@test
        DTSTAMP:20261121T000000Z
        SEQUENCE:2
        SUMMARY:Встреча
        CATEGORIES:Подготовка,a\\,b
        CLASS:PRIVATE
        DTSTART;VALUE=DATE:20261001
        DUE;VALUE=DATE:20261031
        STATUS:NEEDS-ACTION
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Встреча
        TRIGGER;RELATED=END:-P2DT15H
        END:VALARM
        END:VTODO
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test("A task of one day has no start, since its end must be later")
  func oneDay() {
    let text = Self.text(.task(ICSTask(Self.head(), start: Self.day, due: Self.day)))
    #expect(!text.contains("DTSTART"))
    #expect(text.contains("DUE;VALUE=DATE:20261121\r\n"))
  }

  @Test("Nobody is reminded of what is done, given up or without a day")
  func noAlarm() {
    let head = Self.head(alarm: .morning(daysBefore: 1))
    let done = Self.text(
      .task(ICSTask(head, due: Self.day, status: .completed(on: Self.day))))
    #expect(done.contains("STATUS:COMPLETED\r\nCOMPLETED:20261121T000000Z\r\nPERCENT-COMPLETE:100"))
    let cancelled = Self.text(.task(ICSTask(head, due: Self.day, status: .cancelled)))
    let undated = Self.text(.task(ICSTask(head)))
    for text in [done, cancelled, undated] { #expect(!text.contains("VALARM")) }
    #expect(Self.text(.task(ICSTask(head, due: Self.day))).contains("TRIGGER;RELATED=END:-PT15H"))
  }

  @Test("No line is longer than 75 octets, and no character is cut", arguments: 0..<40)
  func folding(seed: Int) {
    var noise = Noise(seed: seed)
    let summary = noise.text(upTo: 300)
    let calendar = ICSCalendar(
      name: summary, product: "p", entries: [.task(ICSTask(Self.head(summary)))])
    let bytes = calendar.bytes
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    for line in lines {
      #expect(line.last == 0x0D && line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    let unfolded = Self.unfold(String(decoding: bytes, as: UTF8.self))
    #expect(unfolded.contains("SUMMARY:\(ICSWriter.escaped(summary))\r\n"))
  }

  /// What a reader makes of the lines: those that begin with a space go on with the one before.
  private static func unfold(_ text: String) -> String {
    var result = ""
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\r", scalars.starts(with: ["\n", " "]) {
        scalars = scalars.dropFirst(2)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  @Test("A text cannot begin a property of its own")
  func injection() {
    let text = Self.text(
      .task(
        ICSTask(Self.head("Имя\r\nATTACH:file:///etc/passwd\u{2028}X:1\u{85}Y:2\u{0}\u{1B};,\\"))))
    #expect(
      Self.unfold(text).contains(
        "SUMMARY:Имя\\nATTACH:file:///etc/passwd\\nX:1\\nY:2\\;\\,\\\\\r\n"))
    #expect(!text.contains("\r\nATTACH"))
  }

  @Test("A meeting stands in its zone, which the file describes once")
  func meeting() throws {
    let zone = try #require(ICSTimeZone(named: "Asia/Yekaterinburg"))
    let event = ICSEvent(
      Self.head(alarm: .minutesBefore(60)),
      time: .hours(
        ICSDate(year: 2026, month: 9, day: 10), ICSTime(hour: 15, minute: 0), minutes: 90, zone),
      location: "каб. 12")
    let text = Self.text(.event(event), .event(event))
    #expect(text.ranges(of: "BEGIN:VTIMEZONE").count == 1)
    #expect(
      text.contains(
        "TZID:Asia/Yekaterinburg\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
          + "TZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\nTZNAME:+05\r\nEND:STANDARD\r\n"))
    #expect(
      text.contains(
        "DTSTART;TZID=Asia/Yekaterinburg:20260910T150000\r\nDURATION:PT1H30M\r\n"
          + "LOCATION:каб. 12\r\nSTATUS:CONFIRMED\r\n"))
    #expect(text.contains("TRIGGER:-PT60M\r\n"))
  }

  @Test("A time without a zone is that of whoever looks")
  func floating() {
    let event = ICSEvent(
      Self.head(),
      time: .hours(
        ICSDate(year: 2028, month: 2, day: 29), ICSTime(hour: 0, minute: 0), minutes: 45, nil))
    let text = Self.text(.event(event))
    #expect(text.contains("\r\nDTSTART:20280229T000000\r\nDURATION:PT45M\r\n"))
    #expect(!text.contains("VTIMEZONE"))
  }

  @Test(
    "An event of whole days ends on the day after the last",
    arguments: [
      ((2026, 2, 28), "20260301"), ((2028, 2, 28), "20280229"), ((2026, 12, 31), "20270101"),
    ])
  func wholeDays(day: (Int, Int, Int), end: String) {
    let date = ICSDate(year: day.0, month: day.1, day: day.2)
    let text = Self.text(.event(ICSEvent(Self.head(), time: .days(from: date, to: date))))
    #expect(text.contains("DTSTART;VALUE=DATE:\(date.basic)\r\nDTEND;VALUE=DATE:\(end)\r\n"))
  }

  @Test("Russia has eleven times, an hour apart")
  func zones() {
    #expect(ICSTimeZone.russian.map(\.hours) == Array(2...12))
    #expect(ICSTimeZone(named: "Europe/Paris") == nil)
  }
}
