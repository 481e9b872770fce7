public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension InterviewOutcome: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension DuplicateConfidence: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}
