import JSONStore
import MentorCore
import Wording

/// What one addressee is reminded of, as a plain text in Russian.
struct ReminderText {
  /// The text, with a final newline; the same for the same entries and day.
  let text: String

  /// Lays out `entries` of `addressee` as they stand on `today`, looking `days` ahead.
  init(_ addressee: Addressee, _ entries: [AgendaEntry], on today: CalendarDate, within days: Int) {
    var lines = [
      addressee.name?.visible ?? "Ответственный не назван",
      "Мероприятия дорожных карт на \(Self.day(today))",
    ]
    var number = 0
    for group in entries.grouped(by: nil, on: today, within: days) {
      lines += ["", group.title.ru.uppercased()]
      for (entry, earlier) in group.entries.withMissedTogether() {
        number += 1
        lines += Self.lines(entry, number, today)
        if earlier > 0 {
          lines.append(
            "   Раньше пропущено: \(earlier) \(earlier.form("срок", "срока", "сроков"))")
        }
      }
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(
    _ entry: AgendaEntry, _ number: Int, _ today: CalendarDate
  ) -> [String] {
    let measure = entry.instance.measure
    var lines = ["\(number). \(measure.title.visible)", "   Срок: \(term(entry, today))"]
    if let result = measure.result { lines.append("   Чем закрыть: \(result.visible)") }
    var place: [String] = []
    if let section = entry.section {
      place.append(
        "раздел " + (section.number.map { "\(trimmed($0)) " } ?? "") + "«\(section.title.visible)»")
    }
    if let printed = measure.number { place.append("пункт \(trimmed(printed))") }
    place.append("код \(entry.code)")
    lines.append("   Где: \(place.joined(separator: ", "))")
    lines.append("   План: \(entry.roadmap.title.visible)")
    return lines
  }

  /// The last day, how far it is, and what a day off makes of it.
  private static func term(_ entry: AgendaEntry, _ today: CalendarDate) -> String {
    let days = today.days(to: entry.lastDay)
    let count = "\(days.magnitude) \(Int(days.magnitude).form("день", "дня", "дней"))"
    let distance =
      switch days {
      case 0: "сегодня"
      case 1: "завтра"
      case ..<0: "просрочено с \(entry.lastDay.adding(days: 1).numeric), \(count)"
      default: "через \(count)"
      }
    var from = "до "
    if let start = entry.instance.window.from {
      from = start < entry.lastDay ? "с \(start.numeric) по " : ""
    }
    var last = day(entry.lastDay)
    if let reason = entry.instance.dayOff, let printed = entry.instance.lastDay {
      let why =
        if case .weekend = reason { "выходной" } else { "выходной: \(reason.name.ru)" }
      last +=
        entry.instance.isMoved
        ? "; в плане \(day(printed)), \(why), перенесено по настройке" : ", \(why)"
    }
    return "\(from)\(last); \(distance)"
  }

  private static func day(_ date: CalendarDate) -> String {
    "\(date.numeric) (\(WeekdayName.text(date.weekday.rawValue).ru))"
  }

  /// A printed number without the full stop at its end.
  private static func trimmed(_ number: String) -> String {
    var text = number.visible[...]
    while text.last == "." || text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// The name of the file of an addressee.
enum ReminderFile {
  /// The most bytes of UTF-8 that a name has without its ending.
  private static let longest = 120

  /// The name of the file of `addressee`, which every file system takes.
  ///
  /// No slashes, signs of shells and systems, control characters or dots at the ends, at most 140
  /// bytes. Where that changes a name, six digits of its hash follow, so that two addressees never
  /// share one.
  static func name(of addressee: Addressee) -> String {
    let nobody = "ответственный не назван"
    let name = addressee.name ?? nobody
    var safe = ""
    for scalar in name.cleaned().unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      safe.unicodeScalars.append(
        isPlain || " .,-–—()№".unicodeScalars.contains(scalar) ? scalar : "_")
    }
    while let last = safe.last, last == "." || last == " " { safe.removeLast() }
    while let first = safe.first, first == "." || first == " " || first == "-" {
      safe.removeFirst()
    }
    while safe.utf8.count > longest { safe.removeLast() }
    var shown = name.cleaned()
    while let last = shown.last, last == "." || last == " " { shown.removeLast() }
    if safe.isEmpty { safe = "без имени" }
    if safe != shown || addressee.name != nil && safe == nobody {
      safe += "-" + SHA256.digest(of: addressee.foldedName).hex.prefix(6)
    }
    return safe + ".txt"
  }
}
