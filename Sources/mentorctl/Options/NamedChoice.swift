public import CommandLineKit
public import Wording

/// A word of a fixed list that is written as it is stored, or as it is called in Russian.
public protocol NamedChoice: ArgumentChoice {
  /// What the word means, in words.
  var name: Phrase { get }
}

extension NamedChoice where Self: RawRepresentable, RawValue == String {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}
