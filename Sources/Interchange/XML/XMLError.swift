public import Wording

/// A place in a file that is not the XML that can be read safely.
public struct XMLError: ExplainedError, Hashable {
  /// What is wrong with it.
  public enum Problem: Hashable, Sendable {
    /// The file is no text in the encoding it names.
    case undecodable(TextDecodingError)
    /// The file names an encoding that is not read.
    case unknownEncoding(String)
    /// The file is empty.
    case empty
    /// The file brings definitions of its own (DOCTYPE), by which it could grow without bound.
    case definitions
    /// A character that XML forbids.
    case forbiddenCharacter
    /// A `&` that begins none of the known entities and character references.
    case unknownEntity
    /// A prefix that stands for no namespace.
    case unknownPrefix(String)
    /// An end of an element that has not begun, or not last.
    case wrongEnd(String)
    /// An attribute that its element has already.
    case repeatedAttribute(String)
    /// Text or a second element outside of the one that holds all.
    case outside
    /// The file ends too early.
    case unfinished
    /// A mark that does not belong there.
    case malformed
    /// Elements are nested deeper than is read.
    case tooDeep(limit: Int)
    /// There are more different names, or more attributes in one element, than are read.
    case tooManyNames(limit: Int)
  }

  /// What is wrong.
  public let problem: Problem

  /// The line, from 1.
  public let line: Int

  /// The column in characters, from 1.
  public let column: Int

  /// Creates an error at a place.
  public init(_ problem: Problem, line: Int, column: Int) {
    self.problem = problem
    self.line = line
    self.column = column
  }

  public var message: Phrase {
    switch problem {
    case .undecodable(let error): error.message
    case .empty: Phrase(ru: "файл пуст", en: "the file is empty")
    default:
      clause
        + Phrase(
          ru: " (строка \(line), столбец \(column))", en: " (line \(line), column \(column))")
    }
  }

  private var clause: Phrase {
    switch problem {
    case .undecodable(let error): error.message
    case .empty: Phrase(ru: "файл пуст", en: "the file is empty")
    case .unknownEncoding(let name):
      Phrase(ru: "неизвестная кодировка ", en: "unknown encoding ") + .quoted(name)
    case .definitions:
      Phrase(
        ru: "определения DOCTYPE не допускаются: так устроены вредоносные файлы",
        en: "DOCTYPE definitions are not allowed: harmful files are made like this")
    case .forbiddenCharacter:
      Phrase(ru: "недопустимый в XML знак", en: "a character that XML forbids")
    case .unknownEntity:
      Phrase(ru: "неизвестная подстановка после «&»", en: "an unknown entity after “&”")
    case .unknownPrefix(let prefix):
      Phrase(ru: "приставка без пространства имён: ", en: "a prefix without a namespace: ")
        + .quoted(prefix)
    case .wrongEnd(let name):
      Phrase(ru: "элемент закрыт не на месте: ", en: "an element closed out of turn: ")
        + .quoted(name)
    case .repeatedAttribute(let name):
      Phrase(ru: "повторный атрибут ", en: "the repeated attribute ") + .quoted(name)
    case .outside:
      Phrase(
        ru: "содержимое вне корневого элемента", en: "content outside of the root element")
    case .unfinished: Phrase(ru: "файл обрывается", en: "the file breaks off")
    case .malformed: Phrase(ru: "разметка XML нарушена", en: "the XML markup is broken")
    case .tooDeep(let limit):
      Phrase(
        ru: "вложенность больше \(limit) уровней", en: "nesting deeper than \(limit) levels")
    case .tooManyNames(let limit):
      Phrase(
        ru: "больше \(limit) разных имён или атрибутов",
        en: "more than \(limit) different names or attributes")
    }
  }

  public var hint: Phrase? {
    Phrase(
      ru: "Откройте файл в программе, которая его создала, и сохраните заново.",
      en: "Open the file in the program that made it, and save it again.")
  }
}
