import CommandLineKit
import Wording

/// How far a command about terms looks ahead.
struct ExpiryOptions: ArgumentSet {
  @Option(
    "days", Phrase(ru: "На сколько дней вперёд смотреть.", en: "How many days to look ahead."))
  var days: Int = 30

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func validate() throws(UsageError) {
    guard (0...3660).contains(days) else {
      throw UsageError(
        Phrase(ru: "--days принимает от 0 до 3660", en: "--days takes from 0 to 3660"))
    }
  }
}
