import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("The stamp of a report")
struct ReportStampTests {
  private func stamp() throws -> ReportStamp {
    ReportStamp(
      kind: .annual, year: try SchoolYear(firstYear: 2026),
      date: try CalendarDate(iso: "2027-05-31"),
      names: .initials, program: "0.1.0", data: SHA256.digest(of: "data"),
      journal: JournalHead.empty.anchor)
  }

  @Test("What is written is read again, whatever follows", arguments: ["", " -->", " more=1"])
  func roundTrip(rest: String) throws {
    let stamp = try stamp()
    let read = try ReportStamp.read(stamp.text(in: "md") + rest)
    #expect(read.stamp == stamp)
    #expect(read.format == "md")
  }

  @Test("Every change of the words is noticed")
  func changed() throws {
    let text = try stamp().text(in: "html")
    for (old, new) in [
      ("kind=annual", "kind=director"), ("2027-05-31", "2027-06-01"), ("2026/27", "2025/26"),
      ("names=initials", "names=full"), ("format=html", "format=docx"), ("0.1.0", "0.2.0"),
      ("data=", "data=0"), ("journal=0", "journal=1"), ("check=", "check=f"), (" check", "check"),
    ] {
      let changed = text.exchanging(old, for: new)
      #expect(changed != text)
      #expect(throws: ReportError.damagedStamp, "\(new)") { try ReportStamp.read(changed) }
    }
    #expect(throws: ReportError.damagedStamp) { try ReportStamp.read(text.dropLast()) }
  }

  @Test("A check sum that was computed anew does not make unknown words known")
  func unknownWords() throws {
    let text = try stamp().text(in: "html")
    let bare = text.parts(around: " check=")[0]
    for (old, new) in [("kind=annual", "kind=secret"), ("2027-05-31", "2027-02-31")] {
      let changed = String(bare).exchanging(old, for: new)
      let signed = "\(changed) check=\(SHA256.digest(of: changed).hex)"
      #expect(throws: ReportError.damagedStamp) { try ReportStamp.read(signed) }
    }
  }

  @Test("Another text is no stamp", arguments: ["", "mentorctl", "mentorctl-report/2 kind=annual"])
  func other(text: String) {
    #expect(throws: ReportError.noStamp) { try ReportStamp.read(text) }
  }

  @Test("The stamp has no character that means anything in HTML, XML or a comment")
  func plain() throws {
    let text = try stamp().text(in: "html")
    #expect(text.allSatisfy { $0.isASCII && !"<>&\"'".contains($0) })
    #expect(!text.holds("--"))
  }
}
