/// A value that has a form in JSON.
public protocol JSONValue: Sendable {}
